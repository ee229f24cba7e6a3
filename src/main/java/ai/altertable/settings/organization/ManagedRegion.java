package ai.altertable.settings.organization;

/** Where Altertable runs storage of its own. {@link #code()} is stored. */
public enum ManagedRegion {
    EUROPE_GERMANY("eu-de", "Europe (Germany)", true),
    US_EAST("us-east", "United States (US East - Virginia)", false);

    private final String code;
    private final String label;
    private final boolean available;

    ManagedRegion(String code, String label, boolean available) {
        this.code = code;
        this.label = label;
        this.available = available;
    }

    public String code() {
        return code;
    }

    public String label() {
        return label;
    }

    /** Whether environments can be created there; the others are shown as coming soon. */
    public boolean available() {
        return available;
    }

    /** The region with this {@link #code()}. */
    public static ManagedRegion ofCode(String code) {
        for (ManagedRegion region : values()) {
            if (region.code.equals(code)) {
                return region;
            }
        }
        throw new IllegalArgumentException("There is no managed region \"" + code + "\".");
    }
}
