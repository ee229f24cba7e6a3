package ai.altertable.settings.runtime.s3;

import ai.altertable.settings.bucket.Secret;
import ai.altertable.settings.runtime.AccessKey;
import java.nio.CharBuffer;
import java.util.regex.Pattern;
import software.amazon.awssdk.auth.credentials.AwsCredentials;

/** An access key as the SDK takes it: to the letter, because what engines will use later is not trimmed either. */
final class OpenedKey implements AwsCredentials {

    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{40}|cf[a-z]{1,3}_[A-Za-z0-9_-]{30,80}");

    private final String keyId;
    private final String secret;

    OpenedKey(AccessKey key) {
        keyId = key.keyId().reveal(String::new);
        secret = key.secret().reveal(String::new);
    }

    /** With the session token, where the key has one. */
    static AwsCredentials of(AccessKey key) {
        Secret token = key.sessionToken();
        return token == null ? new OpenedKey(key) : new OpenedSessionKey(key, token);
    }

    @Override
    public String accessKeyId() {
        return keyId;
    }

    @Override
    public String secretAccessKey() {
        return secret;
    }

    @Override
    public String toString() {
        return "OpenedKey";
    }

    /** Whether white space or quotation marks stand around either part. */
    static boolean padded(AccessKey key) {
        return padded(key.keyId()) || padded(key.secret());
    }

    /**
     * Whether the SDK would sign with less than the secret: it drops white space around it. Engines that will use the key
     * do not.
     */
    static boolean secretIsTrimmedUnasked(AccessKey key) {
        return key.secret().reveal(text -> text.length > 0 && (text[0] <= ' ' || text[text.length - 1] <= ' '));
    }

    /** Whether the key id could be put into a header at all. */
    static boolean sendable(AccessKey key) {
        return key.keyId().reveal(text -> {
            for (char c : text) {
                if (c <= ' ' || c > '~' || c == ',' || c == '"') {
                    return false;
                }
            }
            return text.length > 0;
        });
    }

    /** Whether the key id is this text. */
    static boolean isKeyId(AccessKey key, String text) {
        return key.keyId().reveal(id -> text.contentEquals(CharBuffer.wrap(id)));
    }

    /**
     * Whether this has the shape of a Cloudflare API token: 40 characters of base64url, or newer and prefixed. Source:
     * Cloudflare "API token formats".
     */
    static boolean cloudflareToken(Secret secret) {
        return secret.reveal(text -> TOKEN.matcher(CharBuffer.wrap(text)).matches());
    }

    /** The key without what stands around its parts. */
    static AccessKey trimmed(AccessKey key) {
        Secret token = key.sessionToken();
        return new AccessKey(trimmed(key.keyId()), trimmed(key.secret()), token == null ? null : trimmed(token));
    }

    static boolean padded(Secret secret) {
        return secret.reveal(text -> text.length > 0 && (pads(text[0]) || pads(text[text.length - 1])));
    }

    private static Secret trimmed(Secret secret) {
        return secret.reveal(text -> {
            int start = 0;
            int end = text.length;
            while (start < end && pads(text[start])) {
                start++;
            }
            while (end > start && pads(text[end - 1])) {
                end--;
            }
            return Secret.of(new String(text, start, end - start));
        });
    }

    private static boolean pads(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '"' || c == '\'' || c == '`';
    }
}
