package ai.altertable.settings.bench;

import java.util.Locale;

/** How a value is written. */
enum Unit {
    MILLIS("%,.0f ms"),
    KIBIBYTES("%,.1f KiB"),
    MEBIBYTES("%,.0f MiB"),
    REQUESTS("%,.0f"),
    TIMES("%.2f ×");

    private final String pattern;

    Unit(String pattern) {
        this.pattern = pattern;
    }

    String of(double value) {
        return String.format(Locale.ROOT, pattern, value);
    }
}
