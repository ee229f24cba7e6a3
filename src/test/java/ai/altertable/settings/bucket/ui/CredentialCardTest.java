package ai.altertable.settings.bucket.ui;

import static org.assertj.core.api.Assertions.assertThat;

import ai.altertable.settings.bucket.CredentialKind;
import ai.altertable.settings.bucket.CredentialSummary;
import com.vaadin.flow.component.Component;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CredentialCardTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:15:30Z");

    @ParameterizedTest
    @EnumSource
    void everyKindIsSaidByItsName(CredentialKind kind) {
        assertThat(html(new CredentialSummary(kind, "hint-of-it", NOW, null)))
                .contains(kind.label())
                .contains("hint-of-it");
    }

    @Test
    void aRoleStoresNoSecret() {
        assertThat(html(new CredentialSummary(CredentialKind.ASSUMED_ROLE, "lake", NOW, null)))
                .contains("No secret is stored")
                .contains("Role");
    }

    @ParameterizedTest
    @CsvSource({
        "PT6H, in 6 h, text-attention, Credential expires in 6 h",
        "PT-2H, 2 h ago, text-failing, Credential expired 2 h ago",
        "P3D, in 3 days, text-attention, Credential expires in 3 days"
    })
    void anEndThatIsNearOrPastStandsOut(Duration ahead, String words, String tone, String badge) {
        CredentialSummary credential = ending(NOW.plus(ahead));

        assertThat(html(credential)).contains("Expires").contains(words).contains(tone);
        assertThat(Expiries.badge(credential, NOW).orElseThrow().getElement().getTextRecursively())
                .isEqualTo(badge);
    }

    @Test
    void anEndThatIsFarIsSaidCalmlyAndNoEndNotAtAll() {
        CredentialSummary far = ending(NOW.plus(Duration.ofDays(90)));

        assertThat(html(far)).contains("in 90 days, on 20 Feb 2027, 10:15 UTC").doesNotContain("text-attention");
        assertThat(Expiries.badge(far, NOW)).isEmpty();
        CredentialSummary open = new CredentialSummary(CredentialKind.ACCESS_KEY, "AKIA…7XYZ", NOW, null);
        assertThat(html(open)).doesNotContain("Expires");
        assertThat(Expiries.badge(open, NOW)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"PT59M, in 59 min", "PT1H, in 1 h", "PT47H59M, in 47 h", "P2D, in 2 days", "PT0S, in 0 min"})
    void timesAheadAreSaidInTheUnitThatHelps(Duration ahead, String words) {
        assertThat(Times.ahead(NOW.plus(ahead), NOW)).isEqualTo(words);
    }

    private static CredentialSummary ending(Instant end) {
        return new CredentialSummary(CredentialKind.SAS, "rl", NOW, null, end, Map.of());
    }

    private static String html(CredentialSummary credential) {
        Component card = CredentialCard.of(credential, NOW, false, () -> {});
        return card.getElement().getOuterHTML();
    }
}
