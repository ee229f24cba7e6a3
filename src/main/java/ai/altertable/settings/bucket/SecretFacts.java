package ai.altertable.settings.bucket;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a sealed secret says of itself that is no secret. Read off while the text is there, and kept beside the seal. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "of")
public sealed interface SecretFacts permits SasToken, GoogleKeyFile {

    /** What may be shown of the secret to tell it from others; empty when nothing may. */
    String hint();

    /** When it stops working by itself, or null when it does not say. */
    @Nullable Instant expiresAt();

    /** What the text says, or null when it says nothing or is not what it should be. */
    static @Nullable SecretFacts of(CredentialPart part, Secret secret) {
        return switch (part) {
            case SAS -> SasToken.of(secret);
            case SERVICE_ACCOUNT_KEY -> GoogleKeyFile.of(secret);
            case ACCESS_KEY_ID, SECRET_ACCESS_KEY, SESSION_TOKEN, ACCOUNT_KEY, CLIENT_SECRET -> null;
        };
    }
}
