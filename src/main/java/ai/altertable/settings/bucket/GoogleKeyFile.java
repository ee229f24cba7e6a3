package ai.altertable.settings.bucket;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a JSON file of Google's says of itself. Never holds the private key, and takes no address from the file: {@code
 * token_uri} and {@code universe_domain} would say where to send requests.
 *
 * @param whole whether everything is there that a service account key needs to sign in
 * @param clientEmail the service account, or empty
 * @param projectId the project it belongs to, or empty
 */
@JsonTypeName("google")
public record GoogleKeyFile(Kind kind, boolean whole, String clientEmail, String projectId) implements SecretFacts {

    /** What was handed out; only the first is a key we can use. */
    public enum Kind {
        SERVICE_ACCOUNT,
        /** The registration of an application ({@code installed} or {@code web}). */
        OAUTH_CLIENT,
        /** A person's own sign-in, as {@code gcloud auth application-default login} leaves it. */
        AUTHORIZED_USER,
        /** Workload identity federation: tells where to get tokens, and holds none. */
        EXTERNAL_ACCOUNT,
        OTHER
    }

    /** Reads the file; null when the text is no JSON object. */
    public static @Nullable GoogleKeyFile of(Secret secret) {
        return secret.reveal(text -> Optional.ofNullable(GoogleKeyParser.parse(text)))
                .orElse(null);
    }

    @Override
    public String hint() {
        return clientEmail;
    }

    @Override
    public @Nullable Instant expiresAt() {
        return null;
    }
}
