package ai.altertable.settings.bucket.ui.wizard;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import ai.altertable.settings.bucket.BucketField;
import ai.altertable.settings.bucket.Draft;
import ai.altertable.settings.bucket.DraftDiscovery;
import ai.altertable.settings.bucket.Provider;
import ai.altertable.settings.testing.HostileTexts;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.ComboBoxBase;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever is typed into the wizard, the page stays whole, and a field that will not do says why. */
class HostileWizardTest extends WizardTest {

    @Test
    void everyTextFieldHasASentenceOrKeepsTheText() {
        Draft draft = draft(Provider.S3_COMPATIBLE, Map.of());
        go("credentials", draft);
        for (BucketField field :
                new BucketField[] {BucketField.ENDPOINT, BucketField.BUCKET_NAME, BucketField.PREFIX}) {
            typed().forEach(text -> {
                type(field.label(), text);
                assertWholeAndHonest(draft, text(field.label()), field);
            });
        }
        go("region", draft);
        typed().forEach(text -> {
            type("Region", text);
            assertWholeAndHonest(draft, text("Region"), BucketField.REGION);
        });
    }

    @Test
    void theAccountIdHasASentence() {
        Draft draft = draft(Provider.CLOUDFLARE_R2, Map.of());
        go("credentials", draft);
        typed().forEach(text -> {
            type("Account ID", text);
            assertWholeAndHonest(draft, text("Account ID"), BucketField.ACCOUNT_ID);
        });
    }

    @Test
    @SuppressWarnings({"unchecked", "rawtypes"})
    void aRegionThatIsNotInTheListMayBeAnything() {
        Draft draft = readyDraft();
        go("region", draft);
        HostileTexts.known().filter(text -> !text.isBlank()).forEach(text -> {
            ComboBox<String> region = _get(ComboBox.class, spec -> spec.withLabel("Region"));
            ComponentUtil.fireEvent(region, new ComboBoxBase.CustomValueSetEvent<>(region, true, text));
            settle();

            assertThat(stored(draft).form().value(BucketField.REGION)).isNotNull();
            assertThat(_find(Notification.class)).isEmpty();
        });
    }

    @Test
    void keysAreSealedAndNeverShown() {
        Draft draft = readyDraft();
        go("credentials", draft);
        HostileTexts.known().filter(text -> !text.isBlank()).forEach(text -> {
            set(secret(), text);
            type("Access key ID", text);

            assertThat(secret().getValue()).isEmpty();
            assertThat(text("Access key ID").getValue()).isEmpty();
            assertThat(state()).doesNotContain(HostileTexts.CANARY).hasSizeLessThan(100_000);
            assertThat(_find(Notification.class)).isEmpty();
        });
    }

    @Test
    void addressesOfDraftsMayBeAnything() {
        HostileTexts.known().forEach(text -> {
            for (String step : new String[] {"", "/credentials", "/region", "/test"}) {
                UI.getCurrent()
                        .navigate(
                                "settings/buckets/new" + step,
                                QueryParameters.simple(Map.of("draft", text, "field", text)));
                settle();
                assertThat(state()).contains("New bucket").doesNotContain("Error id");
            }
        });
    }

    /** A field that nobody has typed into yet is not complained of. */
    private static Stream<String> typed() {
        return HostileTexts.known().filter(text -> !text.isEmpty());
    }

    private void assertWholeAndHonest(Draft draft, TextField input, BucketField field) {
        // What the server is asked for first is not complained of either.
        boolean fine = drafts.problems(stored(draft)).stream().noneMatch(problem -> problem.field() == field)
                || field == BucketField.ENDPOINT
                        && DraftDiscovery.finds(stored(draft).form(), field);
        assertThat(input.isInvalid()).isEqualTo(!fine);
        if (!fine) {
            assertThat(input.getErrorMessage()).matches("(?s)[A-Z].*\\.");
        }
        assertThat(input.getValue()).isEqualTo(stored(draft).form().value(field));
        assertThat(_find(Notification.class)).isEmpty();
    }
}
