package ai.altertable.settings.base.ui;

import java.util.Locale;

/** How good or bad something is. A tone only colours a text that says the same in words. */
public enum Tone {
    HEALTHY,
    ATTENTION,
    FAILING,
    NEUTRAL;

    /** The style class of badges, callouts and tiles in this tone. */
    public String className() {
        return name().toLowerCase(Locale.ROOT);
    }
}
