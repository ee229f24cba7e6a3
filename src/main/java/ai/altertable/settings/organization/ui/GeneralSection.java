package ai.altertable.settings.organization.ui;

import ai.altertable.settings.base.ui.Card;
import ai.altertable.settings.base.ui.Facts;
import ai.altertable.settings.base.ui.SettingsSection;
import ai.altertable.settings.organization.Organization;
import ai.altertable.settings.organization.OrganizationService;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;

/** What the organization is called. */
@org.springframework.stereotype.Component
class GeneralSection implements SettingsSection {

    private final OrganizationService organizations;

    GeneralSection(OrganizationService organizations) {
        this.organizations = organizations;
    }

    @Override
    public int order() {
        return 0;
    }

    @Override
    public Component create() {
        Organization organization = organizations.current();
        Span slug = new Span(organization.slug().value());
        slug.addClassName("mono");
        return new Card("General", "How your organization is known.")
                .with(new Facts().with("Name", organization.name()).with("Slug", slug));
    }
}
