package ai.altertable.settings.bucket;

import java.util.Arrays;

/** The shapes of what is longer than a key pair's halves: Azure's secrets, and files. */
final class LongShapes {

    private static final int ACCOUNT_KEY_LENGTH = 88;
    private static final int GUID_LENGTH = 36;

    private LongShapes() {}

    static KeyShape of(char[] text) {
        int start = 0;
        while (start < text.length && text[start] <= ' ') {
            start++;
        }
        if (start < text.length && text[start] == '{') {
            return KeyShape.JSON;
        }
        if (text.length == ACCOUNT_KEY_LENGTH && text[86] == '=' && text[87] == '=' && KeyShape.base64(text, 86)) {
            return KeyShape.AZURE_ACCOUNT_KEY;
        }
        if (contains(text, "AccountKey=") || contains(text, "SharedAccessSignature=")) {
            return KeyShape.AZURE_CONNECTION_STRING;
        }
        if (contains(text, "sig=") && (contains(text, "se=") || contains(text, "si="))) {
            return KeyShape.AZURE_SAS;
        }
        return guid(text) ? KeyShape.GUID : KeyShape.UNKNOWN;
    }

    private static boolean guid(char[] text) {
        if (text.length != GUID_LENGTH) {
            return false;
        }
        for (int i = 0; i < text.length; i++) {
            boolean hyphen = i == 8 || i == 13 || i == 18 || i == 23;
            if (hyphen ? text[i] != '-' : Character.digit(text[i], 16) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean contains(char[] text, String wanted) {
        char[] chars = wanted.toCharArray();
        for (int i = 0; i + chars.length <= text.length; i++) {
            if (Arrays.equals(text, i, i + chars.length, chars, 0, chars.length)) {
                return true;
            }
        }
        return false;
    }
}
