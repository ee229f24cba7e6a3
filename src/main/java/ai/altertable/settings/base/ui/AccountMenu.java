package ai.altertable.settings.base.ui;

import com.vaadin.flow.component.Component;

/** Fills the place at the foot of the navigation that says who is signed in. */
@FunctionalInterface
public interface AccountMenu {

    Component create();
}
