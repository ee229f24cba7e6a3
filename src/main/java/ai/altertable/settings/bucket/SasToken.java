package ai.altertable.settings.bucket;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What an Azure shared access signature says of itself (Microsoft, "Create an account SAS", "Create a service SAS",
 * "Create a user delegation SAS"). Never holds the signature.
 *
 * @param signed whether there was a signature
 * @param permissions the letters of {@code sp}: {@code racwdl}; empty where a stored access policy has them
 * @param services the letters of {@code ss}, of an account SAS: {@code b} for blobs
 * @param resourceTypes the letters of {@code srt}, of an account SAS: service, container, object
 * @param resource {@code sr}, of the others: {@code c} container, {@code d} directory, {@code b} blob
 * @param startsAt when it begins to work, or null for always
 * @param expiresAt when it ends to work, or null where a stored access policy says so
 * @param ipRange the addresses that may use it, as in {@code 203.0.113.0-203.0.113.255}, or empty for all
 * @param protocol {@code https}, or {@code https,http}, or empty, which means both
 * @param policy the name of the container's stored access policy that says the rest, or empty
 */
@JsonTypeName("sas")
public record SasToken(
        Kind kind,
        boolean signed,
        String permissions,
        String services,
        String resourceTypes,
        String resource,
        @Nullable Instant startsAt,
        @Nullable Instant expiresAt,
        String ipRange,
        String protocol,
        String policy)
        implements SecretFacts {

    /** Who vouches for it. */
    public enum Kind {
        /** The account's key, for whole services. */
        ACCOUNT,
        /** The account's key, for one container or blob. */
        SERVICE,
        /** A key that somebody got for signing in; it lives seven days at most. */
        USER_DELEGATION
    }

    /** Reads the token, with or without the URL in front of it; null when the text is none. */
    public static @Nullable SasToken of(Secret secret) {
        return secret.reveal(text -> Optional.ofNullable(SasParser.parse(text))).orElse(null);
    }

    /** The token alone, of a text that may be a whole URL or begin with a question mark. A new secret, to be closed. */
    public static Secret alone(Secret secret) {
        return secret.reveal(SasParser::alone);
    }

    /** Those of the letters that the permissions lack. Unknown, and so none, where a stored access policy has them. */
    public String lacking(String letters) {
        String lacking = letters.codePoints()
                .filter(letter -> permissions.indexOf(letter) < 0)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        return permissions.isEmpty() && !policy.isEmpty() ? "" : lacking;
    }

    @Override
    public String hint() {
        return permissions;
    }
}
