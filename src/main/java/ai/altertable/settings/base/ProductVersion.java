package ai.altertable.settings.base;

import java.util.Objects;

/** Which build of the application this is. */
public final class ProductVersion {

    private ProductVersion() {}

    /** The version that the jar's manifest names; {@code development} where there is no jar. */
    public static String current() {
        return Objects.requireNonNullElse(ProductVersion.class.getPackage().getImplementationVersion(), "development");
    }
}
