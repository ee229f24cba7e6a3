package ai.altertable.settings.organization;

/** How creating an environment ended. */
public sealed interface EnvironmentCreation {

    /** The environment and its built-in bucket are there. */
    record Created(Environment environment) implements EnvironmentCreation {}

    /** The organization has an environment of that name. */
    record SlugTaken(Slug slug) implements EnvironmentCreation {}

    /** No environments can be created in that region yet. */
    record RegionUnavailable(ManagedRegion region) implements EnvironmentCreation {}

    /** The built-in bucket's storage could not be created; nothing was recorded, and trying again is safe. */
    record StorageUnavailable() implements EnvironmentCreation {}
}
