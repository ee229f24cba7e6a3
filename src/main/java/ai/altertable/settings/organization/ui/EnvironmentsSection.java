package ai.altertable.settings.organization.ui;

import ai.altertable.settings.base.ui.Card;
import ai.altertable.settings.base.ui.LinkButton;
import ai.altertable.settings.base.ui.SettingsSection;
import ai.altertable.settings.organization.Environment;
import ai.altertable.settings.organization.EnvironmentService;
import com.vaadin.flow.component.Component;
import java.util.List;

/** The environments at a glance, and the way to them. */
@org.springframework.stereotype.Component
class EnvironmentsSection implements SettingsSection {

    private final EnvironmentService environments;

    EnvironmentsSection(EnvironmentService environments) {
        this.environments = environments;
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public Component create() {
        List<Environment> all = environments.list();
        Card card = new Card("Environments", summary(all.size()))
                .withActions(new LinkButton("/settings/environments", "View environments"));
        return all.isEmpty() ? card : card.with(new EnvironmentRowList(all));
    }

    private static String summary(int count) {
        return switch (count) {
            case 0 -> "There are none yet.";
            case 1 -> "1 environment, with a built-in bucket in its managed region.";
            default -> count + " environments, each with a built-in bucket in its managed region.";
        };
    }
}
