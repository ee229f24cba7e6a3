package ai.altertable.settings.bucket;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a sealed credential lets be known of itself. */
final class CredentialFacts {

    private CredentialFacts() {}

    /** What tells it from others of its kind to the one who knows it; short, and never secret. */
    static String hint(SealedCredential credential, Map<BucketField, String> plain) {
        return switch (credential.kind()) {
            case ACCESS_KEY, TEMPORARY_KEY, HMAC_KEY -> credential.hint();
            case ASSUMED_ROLE -> plain.getOrDefault(BucketField.ROLE_ARN, "").replaceFirst(".*/", "");
            case SERVICE_ACCOUNT_KEY -> hint(credential, CredentialPart.SERVICE_ACCOUNT_KEY);
            case SAS -> hint(credential, CredentialPart.SAS);
            case SERVICE_PRINCIPAL -> plain.getOrDefault(BucketField.CLIENT_ID, "");
            case ACCOUNT_KEY, MANAGED -> "";
        };
    }

    /** The earliest end that is known, or null. */
    static @Nullable Instant expiresAt(SealedCredential credential) {
        String stated = credential.plain().get(BucketField.EXPIRES_AT);
        Stream<Instant> said = credential.kind().parts().stream()
                .map(credential.parts()::get)
                .filter(Objects::nonNull)
                .map(SealedPart::facts)
                .filter(Objects::nonNull)
                .map(SecretFacts::expiresAt)
                .filter(Objects::nonNull);
        return Stream.concat(said, Stream.ofNullable(stated == null ? null : new Expiry(stated).at()))
                .min(Instant::compareTo)
                .orElse(null);
    }

    private static String hint(SealedCredential credential, CredentialPart part) {
        SealedPart sealed = credential.parts().get(part);
        return sealed == null || sealed.facts() == null ? "" : sealed.facts().hint();
    }
}
