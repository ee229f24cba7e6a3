package ai.altertable.settings.bucket.ui;

import ai.altertable.settings.base.ui.Card;
import ai.altertable.settings.base.ui.Facts;
import ai.altertable.settings.bucket.CredentialKind;
import ai.altertable.settings.bucket.CredentialSummary;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;

/** All that is known of a credential: its kind, a hint and dates. */
final class CredentialCard {

    private CredentialCard() {}

    /** @param restore takes the last rotation back; offered to admins while it is possible */
    static Card of(CredentialSummary credential, Instant now, boolean manages, Runnable restore) {
        Card card = new Card("Credentials", lead(credential.kind()));
        Facts facts = new Facts().with("Kind", credential.kind().label());
        if (!credential.hint().isEmpty()) {
            Span hint = new Span(credential.hint());
            hint.addClassName("mono");
            facts.with(hintName(credential.kind()), hint);
        }
        if (credential.storedAt() != null) {
            facts.with("Stored", Times.span(credential.storedAt(), now));
        }
        if (credential.expiresAt() != null) {
            facts.with("Expires", Expiries.span(credential.expiresAt(), now));
        }
        Instant until = credential.previousUntil();
        if (until != null && until.isAfter(now)) {
            facts.with("Previous", "Can be restored until " + Times.absolute(until));
            card.with(facts);
            if (manages) {
                card.with(new Button("Restore previous credential", click -> restore.run()));
            }
            return card;
        }
        return card.with(facts);
    }

    /** What the hint is. */
    private static String hintName(CredentialKind kind) {
        return switch (kind) {
            case ACCESS_KEY, TEMPORARY_KEY, HMAC_KEY, ACCOUNT_KEY, MANAGED -> "Key";
            case ASSUMED_ROLE -> "Role";
            case SERVICE_ACCOUNT_KEY -> "Service account";
            case SAS -> "Permissions";
            case SERVICE_PRINCIPAL -> "Client ID";
        };
    }

    private static String lead(CredentialKind kind) {
        return switch (kind) {
            case ACCESS_KEY, TEMPORARY_KEY, HMAC_KEY, SERVICE_ACCOUNT_KEY, ACCOUNT_KEY, SAS, SERVICE_PRINCIPAL ->
                "Encrypted for the isolated runtime; nobody can read it back.";
            case ASSUMED_ROLE -> "No secret is stored: Altertable takes on a role of yours, as long as you let it.";
            case MANAGED -> "Altertable's own, known to the isolated runtime only.";
        };
    }
}
