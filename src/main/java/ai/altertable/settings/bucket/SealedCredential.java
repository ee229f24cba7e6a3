package ai.altertable.settings.bucket;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A credential as the web process has it: parts it can write and never read. May be incomplete while a form is being
 * filled in, and hold parts of other kinds that were tried in the same form.
 *
 * @param hint a few characters that tell the key from another to the one who knows it, or empty; never secret
 * @param plain what of it is no secret: a role's ARN, a tenant, when a temporary key ends
 */
@JsonTypeName("sealed")
public record SealedCredential(
        CredentialKind kind, Map<CredentialPart, SealedPart> parts, String hint, Map<BucketField, String> plain)
        implements CredentialSource {

    public SealedCredential {
        parts = Map.copyOf(parts);
        // Drafts stored before there were plain values have none.
        plain = Map.copyOf(Objects.requireNonNullElse(plain, Map.of()));
    }

    public SealedCredential(CredentialKind kind, Map<CredentialPart, SealedPart> parts, String hint) {
        this(kind, parts, hint, Map.of());
    }

    public static SealedCredential empty(CredentialKind kind) {
        return new SealedCredential(kind, Map.of(), "");
    }

    /** Whether all parts of its kind are there. */
    public boolean complete() {
        return parts.keySet().containsAll(kind.parts());
    }

    /** This credential with one part replaced. */
    public SealedCredential with(CredentialPart part, SealedPart sealed, String newHint) {
        Map<CredentialPart, SealedPart> all = new EnumMap<>(CredentialPart.class);
        all.putAll(parts);
        all.put(part, sealed);
        return new SealedCredential(kind, all, part == CredentialPart.ACCESS_KEY_ID ? newHint : hint, plain);
    }

    /** This credential with one part taken back. */
    public SealedCredential without(CredentialPart part) {
        Map<CredentialPart, SealedPart> rest = new EnumMap<>(CredentialPart.class);
        rest.putAll(parts);
        rest.remove(part);
        return new SealedCredential(kind, rest, part == CredentialPart.ACCESS_KEY_ID ? "" : hint, plain);
    }

    /**
     * This credential with those parts of the other that it lacks: a blank secret means "keep the stored one". One of
     * another kind has nothing to give.
     */
    public SealedCredential orElse(SealedCredential stored) {
        if (stored.kind != kind) {
            return this;
        }
        Map<CredentialPart, SealedPart> all = new EnumMap<>(CredentialPart.class);
        all.putAll(stored.parts);
        all.putAll(parts);
        return new SealedCredential(
                kind, all, parts.containsKey(CredentialPart.ACCESS_KEY_ID) ? hint : stored.hint, plain);
    }

    /** The same parts as a credential of another kind, which may not need them all. */
    SealedCredential as(CredentialKind other) {
        return other == kind ? this : new SealedCredential(other, parts, hint, plain);
    }

    /** What is stored and sent: nothing but what its kind consists of, with these plain values. */
    SealedCredential exactly(Map<BucketField, String> values) {
        Map<CredentialPart, SealedPart> own = new EnumMap<>(CredentialPart.class);
        own.putAll(parts);
        own.keySet().retainAll(kind.parts());
        return new SealedCredential(kind, own, CredentialFacts.hint(this, values), values);
    }

    /** When it stops working by itself, or null when it does not or nobody said so. */
    public @Nullable Instant expiresAt() {
        return CredentialFacts.expiresAt(this);
    }
}
