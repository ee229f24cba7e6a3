package ai.altertable.settings.organization;

import java.util.UUID;

/** The tenant; nothing crosses it. */
public record Organization(UUID id, Slug slug, String name) {

    public static final int NAME_MAX_LENGTH = 100;

    public Organization {
        if (name.isBlank() || name.length() > NAME_MAX_LENGTH) {
            throw new IllegalArgumentException("Use 1 to " + NAME_MAX_LENGTH + " characters for the name.");
        }
    }
}
