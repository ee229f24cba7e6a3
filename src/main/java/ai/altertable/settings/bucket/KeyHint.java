package ai.altertable.settings.bucket;

/**
 * A few characters of an access key's id that tell it from others to the one who knows it. People paste secrets into the
 * field of the id, so anything that may be a secret has no hint at all.
 */
public final class KeyHint {

    private static final int LONGEST_UNKNOWN = 32;
    private static final int SHORTEST_WITH_BOTH_ENDS = 12;

    private KeyHint() {}

    /** What may be shown of this key id: both ends ({@code AKIA…7XYZ}), the first two characters, or nothing. */
    public static String of(Secret keyId) {
        KeyShape shape = keyId.shape();
        return keyId.isBlank() || shape.surelySecret() ? "" : keyId.reveal(text -> hint(text, shape));
    }

    private static String hint(char[] text, KeyShape shape) {
        if (text.length > LONGEST_UNKNOWN && !shape.surelyKeyId() || !ofAKey(text)) {
            return "";
        }
        if (text.length < SHORTEST_WITH_BOTH_ENDS) {
            return new String(text, 0, Math.min(2, text.length)) + "…";
        }
        return new String(text, 0, 4) + "…" + new String(text, text.length - 4, 4);
    }

    /** The characters of all keys there are; of others, half of one may not even be text. */
    private static boolean ofAKey(char[] text) {
        for (char c : text) {
            if (c <= ' ' || c > '~') {
                return false;
            }
        }
        return true;
    }
}
