package ai.altertable.settings.bucket;

/**
 * What a key or secret looks like from outside. Known shapes let the form say "this is a key ID" without keeping what was
 * typed. Sources: AWS IAM unique-identifier prefixes; Google "HMAC keys"; Cloudflare R2 "authentication tokens".
 */
public enum KeyShape {
    /** {@code AKIA} and 16 more: a long-lived AWS access key id. */
    AWS_ACCESS_KEY_ID,
    /** {@code ASIA} and 16 more: a temporary key's id, of no use without its session token. */
    AWS_TEMPORARY_KEY_ID,
    /** {@code AIDA}, {@code AROA}, …: the id of a user or role, which is not a key. */
    AWS_OTHER_ID,
    /** {@code GOOG} and 20 or 57 more: a Google HMAC key's access id. */
    GOOGLE_HMAC_ID,
    /** 32 hexadecimal digits: an R2 access key id (or account id). */
    HEX_32,
    /** 64 hexadecimal digits: an R2 secret access key. */
    HEX_64,
    /** 40 characters of base64: an AWS or Google secret. */
    SECRET_40,
    /** Longer than any key. */
    TOO_LONG,
    UNKNOWN;

    static final int LONGEST = 4096;

    /** Whether nothing but a key id looks like this. */
    public boolean surelyKeyId() {
        return switch (this) {
            case AWS_ACCESS_KEY_ID, AWS_TEMPORARY_KEY_ID, AWS_OTHER_ID, GOOGLE_HMAC_ID -> true;
            case HEX_32, HEX_64, SECRET_40, TOO_LONG, UNKNOWN -> false;
        };
    }

    /** Whether nothing but a secret looks like this. */
    public boolean surelySecret() {
        return this == SECRET_40 || this == HEX_64;
    }

    static KeyShape of(char[] text) {
        int length = text.length;
        if (length == 20 && upperAlphanumeric(text)) {
            String prefix = new String(text, 0, 4);
            return switch (prefix) {
                case "AKIA" -> AWS_ACCESS_KEY_ID;
                case "ASIA" -> AWS_TEMPORARY_KEY_ID;
                case "AIDA", "AROA", "AGPA", "ANPA", "AIPA", "ABIA", "ACCA", "APKA" -> AWS_OTHER_ID;
                default -> UNKNOWN;
            };
        }
        if ((length == 24 || length == 61) && upperAlphanumeric(text) && new String(text, 0, 4).equals("GOOG")) {
            return GOOGLE_HMAC_ID;
        }
        if (length == 32 && hex(text)) {
            return HEX_32;
        }
        if (length == 64 && hex(text)) {
            return HEX_64;
        }
        if (length > LONGEST) {
            return TOO_LONG;
        }
        return length == 40 && base64(text) ? SECRET_40 : UNKNOWN;
    }

    private static boolean upperAlphanumeric(char[] text) {
        for (char c : text) {
            if (!(c >= 'A' && c <= 'Z' || c >= '0' && c <= '9')) {
                return false;
            }
        }
        return true;
    }

    private static boolean hex(char[] text) {
        for (char c : text) {
            if (Character.digit(c, 16) < 0 || c > 'f') {
                return false;
            }
        }
        return true;
    }

    private static boolean base64(char[] text) {
        for (char c : text) {
            boolean allowed =
                    c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '+' || c == '/';
            if (!allowed) {
                return false;
            }
        }
        return true;
    }
}
