package ai.altertable.settings.bucket;

/**
 * A value for a field that nobody typed there.
 *
 * @param origin where it came from, as a few words without a full stop; shown beside the value for as long as it stays
 */
public record Filling(BucketField field, String value, String origin) {

    /** Of what the storage itself told. */
    public static final String ASKED = "Found by asking the bucket";

    /** Of an endpoint that was typed without {@code https://} or {@code http://}. */
    public static final String SCHEME_ASKED = "Which of https and http was found by asking the server";

    /** Of a default, which is no more than likely. */
    public static final String USUAL = "What most services take";

    /** Of a fix that somebody chose, which is as good as typed. */
    public static final String SUGGESTED = "Changed as suggested";

    public Filling {
        if (value.isBlank() || origin.isBlank()) {
            throw new IllegalArgumentException("A filling has a value, and comes from somewhere.");
        }
    }
}
