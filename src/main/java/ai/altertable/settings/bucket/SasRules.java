package ai.altertable.settings.bucket;

import ai.altertable.settings.bucket.connection.Remedy;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a shared access signature gives away before it is sent anywhere. What every use needs is asked for here; whether
 * it may write is the test's to find out, because reading alone is enough for some.
 */
final class SasRules {

    private static final String NEEDED = "rl";
    /** Clocks differ, and Microsoft's own advice is to begin a quarter of an hour ago. */
    private static final Duration SKEW = Duration.ofMinutes(15);

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private SasRules() {}

    static @Nullable FieldProblem problem(Draft draft, SealedPart sealed, Instant now) {
        if (sealed.facts() instanceof SasToken token) {
            String message = message(token, now);
            return message == null ? null : new FieldProblem(BucketField.SAS, message, null);
        }
        boolean key = sealed.shape() == KeyShape.AZURE_ACCOUNT_KEY;
        Remedy fix = key ? KeyPairRules.choose(draft, CredentialKind.ACCOUNT_KEY, "Use an account key") : null;
        return new FieldProblem(
                BucketField.SAS,
                key
                        ? "This is an account key, not a SAS token."
                        : "This is no SAS token. It has parameters such as sv=, se=, sp= and sig=; the whole SAS URL"
                                + " works too.",
                fix);
    }

    private static @Nullable String message(SasToken token, Instant now) {
        Instant ends = token.expiresAt();
        Instant starts = token.startsAt();
        if (!token.signed()) {
            return "The signature is missing, which is the parameter sig. Copy the token whole.";
        }
        if (ends != null && !ends.isAfter(now)) {
            return "This SAS token expired on " + TIME.format(ends) + ". Create a new one.";
        }
        if (starts != null && starts.isAfter(now.plus(SKEW))) {
            return "This SAS token does not work before " + TIME.format(starts) + ".";
        }
        String scope = scope(token);
        return scope == null ? permissions(token) : scope;
    }

    private static @Nullable String scope(SasToken token) {
        return switch (token.kind()) {
            case ACCOUNT -> {
                if (token.services().indexOf('b') < 0) {
                    yield "This SAS token is not for blobs. Create one with the service Blob allowed (ss=b).";
                }
                boolean types = token.resourceTypes().indexOf('c') >= 0
                        && token.resourceTypes().indexOf('o') >= 0;
                yield types
                        ? null
                        : "This SAS token needs both resource types Container and Object (srt=co). Create a new one.";
            }
            case SERVICE, USER_DELEGATION ->
                token.resource().startsWith("b")
                        ? "This SAS token is for a single blob. Create one for the container (sr=c)."
                        : null;
        };
    }

    private static @Nullable String permissions(SasToken token) {
        String lacking = token.lacking(NEEDED);
        return switch (lacking) {
            case "" -> null;
            case "r" -> "This SAS token may not read (r). Create one with at least Read and List.";
            case "l" -> "This SAS token may not list (l). Create one with at least Read and List.";
            default -> "This SAS token may neither read (r) nor list (l). Create one with at least Read and List.";
        };
    }
}
