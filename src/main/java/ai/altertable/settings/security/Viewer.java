package ai.altertable.settings.security;

import java.util.UUID;

/** The person who is signed in, and the organization that everything they see and do belongs to. */
public record Viewer(
        UUID userId, String email, String displayName, UUID organizationId, String organizationName, Role role) {

    /** Whether management controls exist for this person; the services decide for themselves. */
    public boolean isAdmin() {
        return role == Role.ADMIN;
    }
}
