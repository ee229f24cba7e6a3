package ai.altertable.settings.bucket.connection;

/**
 * A region of a provider's.
 *
 * @param description for people: "Europe (Frankfurt)"
 * @param partition the group of regions that share accounts and keys: {@code aws}, {@code aws-cn}, …
 */
public record RegionChoice(String code, String description, String partition) {}
