package ai.altertable.settings.bucket.ui.wizard;

import ai.altertable.settings.bucket.CredentialKind;
import ai.altertable.settings.bucket.CredentialPart;
import ai.altertable.settings.bucket.Draft;
import ai.altertable.settings.bucket.SealedPart;

/** What is said at the field of a secret: where to find it, and what became of it. */
final class KeyWords {

    private static final String SEALED =
            "Sealed as soon as you leave the field. It can be replaced later, never shown again.";

    private KeyWords() {}

    static String helper(CredentialPart part, Draft draft) {
        return (where(part, draft.form().credentialKind()) + " " + SEALED).strip();
    }

    private static String where(CredentialPart part, CredentialKind kind) {
        return switch (part) {
            case ACCESS_KEY_ID ->
                kind == CredentialKind.HMAC_KEY
                        ? "The access ID of a service account's HMAC key; it starts with GOOG."
                        : "";
            case SECRET_ACCESS_KEY -> kind == CredentialKind.HMAC_KEY ? "The secret of the same HMAC key." : "";
            case SESSION_TOKEN -> "It came with the key and ends with it: from then on, the bucket cannot be used.";
            case SERVICE_ACCOUNT_KEY -> "The whole file that Google handed out, with its braces.";
            case ACCOUNT_KEY -> "One of the two that the portal shows under Access keys.";
            case SAS -> "The token, or the whole Blob SAS URL.";
            case CLIENT_SECRET -> "The secret's value, not its ID.";
        };
    }

    /** What stands in the empty field: what is known of the sealed text, or that the stored one is kept. */
    static String placeholder(CredentialPart part, Draft draft) {
        SealedPart sealed = draft.credential().parts().get(part);
        if (sealed == null) {
            return draft.keepsStored() ? "Leave empty to keep the stored one" : "";
        }
        String known = known(part, sealed, draft);
        return known.isEmpty() ? "•••• sealed" : known + " · sealed";
    }

    private static String known(CredentialPart part, SealedPart sealed, Draft draft) {
        if (part == CredentialPart.ACCESS_KEY_ID) {
            return draft.credential().hint();
        }
        return sealed.facts() == null ? "" : sealed.facts().hint();
    }
}
