package ai.altertable.settings.bucket;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.EnumMap;
import java.util.Map;

/**
 * A credential as the web process has it: parts it can write and never read. May be incomplete while a form is being
 * filled in.
 *
 * @param hint a few characters that tell the key from another to the one who knows it, or empty; never secret
 */
@JsonTypeName("sealed")
public record SealedCredential(CredentialKind kind, Map<CredentialPart, SealedPart> parts, String hint)
        implements CredentialSource {

    public SealedCredential {
        parts = Map.copyOf(parts);
    }

    public static SealedCredential empty(CredentialKind kind) {
        return new SealedCredential(kind, Map.of(), "");
    }

    public boolean complete() {
        return parts.size() == CredentialPart.values().length;
    }

    /** This credential with one part replaced. */
    public SealedCredential with(CredentialPart part, SealedPart sealed, String newHint) {
        Map<CredentialPart, SealedPart> all = new EnumMap<>(CredentialPart.class);
        all.putAll(parts);
        all.put(part, sealed);
        return new SealedCredential(kind, all, part == CredentialPart.ACCESS_KEY_ID ? newHint : hint);
    }

    /** This credential with one part taken back. */
    public SealedCredential without(CredentialPart part) {
        Map<CredentialPart, SealedPart> rest = new EnumMap<>(CredentialPart.class);
        rest.putAll(parts);
        rest.remove(part);
        return new SealedCredential(kind, rest, part == CredentialPart.ACCESS_KEY_ID ? "" : hint);
    }

    /** This credential with those parts of the other that it lacks: a blank secret means "keep the stored one". */
    public SealedCredential orElse(SealedCredential stored) {
        Map<CredentialPart, SealedPart> all = new EnumMap<>(CredentialPart.class);
        all.putAll(stored.parts);
        all.putAll(parts);
        return new SealedCredential(kind, all, parts.containsKey(CredentialPart.ACCESS_KEY_ID) ? hint : stored.hint);
    }
}
