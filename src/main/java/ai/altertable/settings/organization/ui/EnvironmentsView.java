package ai.altertable.settings.organization.ui;

import ai.altertable.settings.base.ui.Background;
import ai.altertable.settings.base.ui.EmptyState;
import ai.altertable.settings.base.ui.Notifications;
import ai.altertable.settings.base.ui.Page;
import ai.altertable.settings.base.ui.PageHeader;
import ai.altertable.settings.organization.Environment;
import ai.altertable.settings.organization.EnvironmentService;
import ai.altertable.settings.security.CurrentViewer;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** The organization's environments; admins create new ones. */
@Route("settings/environments")
@PageTitle("Environments" + Page.TITLE_SUFFIX)
@Menu(title = "Environments", order = 20)
@PermitAll
class EnvironmentsView extends Composite<Page> {

    private final EnvironmentService environments;
    private final Background background;
    private final Div list = new Div();

    EnvironmentsView(EnvironmentService environments, Background background, CurrentViewer viewer) {
        this.environments = environments;
        this.background = background;
        PageHeader header = new PageHeader("Environments")
                .under("Organization Settings", "/settings")
                .withLead("Places to work in, each with a built-in bucket in its managed region.");
        if (viewer.require().isAdmin()) {
            Button create = new Button("New environment", event -> openDialog());
            create.addThemeVariants(ButtonVariant.PRIMARY);
            header.withActions(create);
        }
        getContent().addClassName("page-narrow");
        getContent().add(header, list);
        refresh();
    }

    private void openDialog() {
        new NewEnvironmentDialog(environments::create, background, this::created).open();
    }

    private void created(Environment environment) {
        refresh();
        Notifications.success("Environment " + environment.slug() + " is ready.");
    }

    private void refresh() {
        List<Environment> all = environments.list();
        list.removeAll();
        if (all.isEmpty()) {
            list.removeClassNames("card", "flush");
            list.add(new EmptyState(
                    "No environments yet", "An Organization Admin creates the first one, with a bucket to start in."));
        } else {
            list.addClassNames("card", "flush");
            list.add(new EnvironmentRowList(all));
        }
    }
}
