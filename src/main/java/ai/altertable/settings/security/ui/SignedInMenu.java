package ai.altertable.settings.security.ui;

import ai.altertable.settings.base.ui.AccountMenu;
import ai.altertable.settings.security.CurrentViewer;
import ai.altertable.settings.security.Role;
import ai.altertable.settings.security.Viewer;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.spring.security.AuthenticationContext;

/** Who is signed in, in which organization and role, and the way out. */
@org.springframework.stereotype.Component
class SignedInMenu implements AccountMenu {

    private final CurrentViewer currentViewer;
    private final AuthenticationContext authentication;

    SignedInMenu(CurrentViewer currentViewer, AuthenticationContext authentication) {
        this.currentViewer = currentViewer;
        this.authentication = authentication;
    }

    @Override
    public Component create() {
        Div place = new Div();
        place.addClassName("account-menu");
        currentViewer.find().ifPresent(viewer -> fill(place, viewer));
        return place;
    }

    private void fill(Div place, Viewer viewer) {
        Button opener = new Button(lines(viewer.email(), viewer.organizationName()));
        opener.addThemeVariants(ButtonVariant.TERTIARY);
        Button signOut = new Button("Sign out", event -> authentication.logout());

        Div card = new Div(lines(viewer.displayName(), viewer.email()));
        card.add(lines(viewer.organizationName(), label(viewer.role())), signOut);
        card.addClassName("account-card");
        Popover popover = new Popover(card);
        popover.setTarget(opener);
        popover.setPosition(PopoverPosition.TOP_START);
        popover.setAriaLabel("Account");
        popover.setAutofocus(true);
        place.add(opener, popover);
    }

    private static Component lines(String first, String second) {
        Span lines = new Span(new Span(first), new Span(second));
        lines.addClassName("account-lines");
        return lines;
    }

    private static String label(Role role) {
        return switch (role) {
            case ADMIN -> "Organization Admin";
            case WRITER -> "Writer";
            case READER -> "Reader";
        };
    }
}
