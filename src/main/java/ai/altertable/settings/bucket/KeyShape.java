package ai.altertable.settings.bucket;

/**
 * What a key or secret looks like from outside. Known shapes let the form say "this is a key ID" without keeping what was
 * typed. Sources: AWS IAM unique-identifier prefixes; Google "HMAC keys"; Cloudflare R2 "authentication tokens"; Microsoft
 * "Configure Azure Storage connection strings" and "Manage storage account access keys".
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
    /** 88 characters of base64, of 64 bytes: one of an Azure storage account's keys. */
    AZURE_ACCOUNT_KEY,
    /** Parameters with a signature, perhaps behind an address: an Azure shared access signature. */
    AZURE_SAS,
    /** {@code DefaultEndpointsProtocol=…;AccountKey=…}: what Azure's portal offers to copy, with more than a key in it. */
    AZURE_CONNECTION_STRING,
    /** The form of Azure's ids. Somebody who copies a client secret's id instead of its value has one. */
    GUID,
    /** Begins with a brace. */
    JSON,
    /** Longer than any key, be it a whole file. */
    TOO_LONG,
    UNKNOWN;

    /** A Google service account's file has some 2,400 characters, a session token or a SAS URL rarely over 1,500. */
    static final int LONGEST = 4096;

    /** Whether nothing but a key id looks like this. */
    public boolean surelyKeyId() {
        return switch (this) {
            case AWS_ACCESS_KEY_ID, AWS_TEMPORARY_KEY_ID, AWS_OTHER_ID, GOOGLE_HMAC_ID -> true;
            case HEX_32,
                    HEX_64,
                    SECRET_40,
                    AZURE_ACCOUNT_KEY,
                    AZURE_SAS,
                    AZURE_CONNECTION_STRING,
                    GUID,
                    JSON,
                    TOO_LONG,
                    UNKNOWN -> false;
        };
    }

    /** Whether nothing but a secret looks like this. */
    public boolean surelySecret() {
        return switch (this) {
            case HEX_64, SECRET_40, AZURE_ACCOUNT_KEY, AZURE_SAS, AZURE_CONNECTION_STRING, JSON -> true;
            case AWS_ACCESS_KEY_ID,
                    AWS_TEMPORARY_KEY_ID,
                    AWS_OTHER_ID,
                    GOOGLE_HMAC_ID,
                    HEX_32,
                    GUID,
                    TOO_LONG,
                    UNKNOWN -> false;
        };
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
        if (length == 40 && base64(text, length)) {
            return SECRET_40;
        }
        return LongShapes.of(text);
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

    /** Whether the first characters are base64. */
    static boolean base64(char[] text, int count) {
        for (int i = 0; i < count; i++) {
            char c = text[i];
            boolean allowed =
                    c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '+' || c == '/';
            if (!allowed) {
                return false;
            }
        }
        return true;
    }
}
