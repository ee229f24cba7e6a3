package ai.altertable.settings.organization.ui;

import ai.altertable.settings.base.ui.Page;
import ai.altertable.settings.base.ui.PageHeader;
import ai.altertable.settings.base.ui.SettingsSection;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;

/** Organization Settings: a section for each feature, with what matters at a glance. */
@Route("settings")
@RouteAlias("")
@PageTitle("Organization Settings" + Page.TITLE_SUFFIX)
@Menu(title = "General", order = 10)
@PermitAll
class SettingsView extends Composite<Page> {

    SettingsView(List<SettingsSection> sections) {
        getContent().addClassName("page-narrow");
        getContent()
                .add(new PageHeader("Organization Settings")
                        .withLead("What your organization has, and where its data lives."));
        sections.stream()
                .sorted(Comparator.comparingInt(SettingsSection::order))
                .forEach(section -> getContent().add(section.create()));
    }
}
