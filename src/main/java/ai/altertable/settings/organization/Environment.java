package ai.altertable.settings.organization;

import java.time.Instant;
import java.util.UUID;

/** A place to work in, with exactly one built-in bucket in its managed region. */
public record Environment(UUID id, UUID organizationId, Slug slug, ManagedRegion managedRegion, Instant createdAt) {}
