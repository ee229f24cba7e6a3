package ai.altertable.settings.bucket.ui;

import ai.altertable.settings.base.ui.StatusBadge;
import ai.altertable.settings.base.ui.Tone;
import ai.altertable.settings.bucket.CredentialHorizon;
import ai.altertable.settings.bucket.CredentialSummary;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.Optional;

/** When a credential ends, in the tone that fits. */
final class Expiries {

    private Expiries() {}

    static Span span(Instant expiresAt, Instant now) {
        Span span = new Span(Times.ahead(expiresAt, now) + ", on " + Times.absolute(expiresAt));
        Tone tone = tone(CredentialHorizon.of(expiresAt, now));
        if (tone != Tone.NEUTRAL) {
            span.addClassName("text-" + tone.className());
        }
        return span;
    }

    /** Beside the bucket's own status, once there is something to do: what the last test found says nothing of tomorrow. */
    static Optional<StatusBadge> badge(CredentialSummary credential, Instant now) {
        Instant end = credential.expiresAt();
        CredentialHorizon horizon = CredentialHorizon.of(end, now);
        return end == null || tone(horizon) == Tone.NEUTRAL
                ? Optional.empty()
                : Optional.of(new StatusBadge(
                        (horizon == CredentialHorizon.PAST ? "Credential expired " : "Credential expires ")
                                + Times.ahead(end, now),
                        tone(horizon)));
    }

    private static Tone tone(CredentialHorizon horizon) {
        return switch (horizon) {
            case OPEN, FAR -> Tone.NEUTRAL;
            case NEAR -> Tone.ATTENTION;
            case PAST -> Tone.FAILING;
        };
    }
}
