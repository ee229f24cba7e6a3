package ai.altertable.settings.runtime;

import ai.altertable.settings.bucket.Secret;

/** An opened access key or HMAC key; exists only inside the isolated runtime. */
public record AccessKey(Secret keyId, Secret secret) implements AutoCloseable {

    /** For requests that are not signed. */
    static AccessKey none() {
        return new AccessKey(Secret.of(""), Secret.of(""));
    }

    /** The key with its two halves exchanged, for finding out whether they were typed into each other's field. */
    public AccessKey swapped() {
        return new AccessKey(secret, keyId);
    }

    @Override
    public void close() {
        keyId.close();
        secret.close();
    }
}
