package ai.altertable.settings.runtime;

import ai.altertable.settings.bucket.Secret;
import org.jspecify.annotations.Nullable;

/**
 * An opened access key, temporary key or HMAC key.
 *
 * @param sessionToken what a temporary key is sent with; null for all others
 */
public record AccessKey(
        Secret keyId, Secret secret, @Nullable Secret sessionToken) implements OpenedCredential {

    public AccessKey(Secret keyId, Secret secret) {
        this(keyId, secret, null);
    }

    /** For requests that are not signed. */
    static AccessKey none() {
        return new AccessKey(Secret.of(""), Secret.of(""));
    }

    /** The key with its two halves exchanged, for finding out whether they were typed into each other's field. */
    public AccessKey swapped() {
        return new AccessKey(secret, keyId, sessionToken);
    }

    @Override
    public void close() {
        keyId.close();
        secret.close();
        if (sessionToken != null) {
            sessionToken.close();
        }
    }
}
