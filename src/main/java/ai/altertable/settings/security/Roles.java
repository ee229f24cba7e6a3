package ai.altertable.settings.security;

/** The names of {@link Role}s for annotations, which take constants only. */
public final class Roles {

    public static final String ADMIN = "ADMIN";
    public static final String WRITER = "WRITER";
    public static final String READER = "READER";

    private Roles() {}
}
