package ai.altertable.settings.runtime.s3;

import ai.altertable.settings.bucket.Secret;
import ai.altertable.settings.runtime.AccessKey;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.identity.spi.AwsSessionCredentialsIdentity;

/** A temporary key as the SDK takes it, to the letter like {@link OpenedKey}. */
final class OpenedSessionKey implements AwsCredentials, AwsSessionCredentialsIdentity {

    private final OpenedKey key;
    private final String token;

    OpenedSessionKey(AccessKey key, Secret token) {
        this.key = new OpenedKey(key);
        this.token = token.reveal(String::new);
    }

    @Override
    public String accessKeyId() {
        return key.accessKeyId();
    }

    @Override
    public String secretAccessKey() {
        return key.secretAccessKey();
    }

    @Override
    public String sessionToken() {
        return token;
    }

    @Override
    public String toString() {
        return "OpenedSessionKey";
    }
}
