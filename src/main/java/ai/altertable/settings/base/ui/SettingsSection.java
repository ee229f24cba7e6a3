package ai.altertable.settings.base.ui;

import com.vaadin.flow.component.Component;

/**
 * A section of the Organization Settings page. Every bean of this type is shown there, so that a feature brings its own
 * section and the page knows none of them.
 */
public interface SettingsSection {

    /** Sections stand in ascending order; "General" is 0, and hundreds leave room between them. */
    int order();

    /** Called for each visit, while the viewer is signed in. */
    Component create();
}
