package ai.altertable.settings.organization;

import java.util.regex.Pattern;

/**
 * A name for addresses: 2 to 40 lower-case letters, digits and single hyphens between them. Its exceptions' messages are
 * sentences for the person who typed it.
 */
public record Slug(String value) {

    public static final int MIN_LENGTH = 2;
    public static final int MAX_LENGTH = 40;

    private static final Pattern CHARACTERS = Pattern.compile("[a-z0-9-]*");

    public Slug {
        if (value.length() < MIN_LENGTH || value.length() > MAX_LENGTH) {
            throw new IllegalArgumentException(
                    "Use " + MIN_LENGTH + " to " + MAX_LENGTH + " characters; this has " + value.length() + ".");
        }
        if (!CHARACTERS.matcher(value).matches()) {
            throw new IllegalArgumentException("Use lowercase letters, digits and hyphens only.");
        }
        if (value.startsWith("-") || value.endsWith("-") || value.contains("--")) {
            throw new IllegalArgumentException("Put hyphens between letters or digits, one at a time.");
        }
    }

    /** What was typed, without the spaces around it. */
    public static Slug of(String typed) {
        return new Slug(typed.strip());
    }

    @Override
    public String toString() {
        return value;
    }
}
