package ai.altertable.settings.bucket.ui.wizard;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.altertable.settings.bucket.BucketField;
import ai.altertable.settings.bucket.Draft;
import ai.altertable.settings.bucket.Provider;
import ai.altertable.settings.organization.Environment;
import ai.altertable.settings.testing.SignedIn;
import ai.altertable.settings.testing.TestTenants;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.RouterLink;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ProviderViewTest extends WizardTest {

    @Test
    void beginsInProductionWithoutAProvider() {
        UI.getCurrent().navigate("settings/buckets/new");

        assertThat(environment().getValue().slug().value()).isEqualTo("production");
        assertThat(cards().getValue()).isNull();
        press("Continue");

        assertThat(cards().isInvalid()).isTrue();
        assertThat(cards().getErrorMessage()).isEqualTo("Choose where the bucket is.");
        assertThat(address()).isEqualTo("settings/buckets/new");
    }

    @Test
    void continuesWithADraftOfWhatWasChosen() {
        UI.getCurrent().navigate("settings/buckets/new");
        set(cards(), Provider.S3_COMPATIBLE);
        press("Continue");

        assertThat(address()).startsWith("settings/buckets/new/credentials?draft=");
        Draft draft = drafts.find(UUID.fromString(address().split("=", 2)[1])).orElseThrow();
        assertThat(draft.form().provider()).isEqualTo(Provider.S3_COMPATIBLE);
        assertThat(draft.form().values()).as("the bucket is asked first").isEmpty();
    }

    @Test
    void editsTheDraftItsAddressNames() {
        Draft draft = draft(Provider.CLOUDFLARE_R2, Map.of(BucketField.BUCKET_NAME, "kept-name"));
        UI.getCurrent().navigate("settings/buckets/new", DraftLink.to(draft.id()));

        assertThat(cards().getValue()).isEqualTo(Provider.CLOUDFLARE_R2);
        set(cards(), Provider.AMAZON_S3);
        press("Continue");

        assertThat(stored(draft).form().provider()).isEqualTo(Provider.AMAZON_S3);
        assertThat(text("Bucket name").getValue()).isEqualTo("kept-name");
    }

    @Test
    void saysThatADraftIsGoneAndOffersToStartAgain() {
        Draft foreign = readyDraft();
        MockVaadin.tearDown();
        signIn(TestTenants.GLOBEX_ADMIN);

        for (String step : new String[] {"", "/credentials", "/region", "/test"}) {
            UI.getCurrent().navigate("settings/buckets/new" + step, DraftLink.to(foreign.id()));
            assertThat(state())
                    .contains("This draft is not here any more")
                    .contains("Start again")
                    .doesNotContain("acme-landing-zone");
        }
        UI.getCurrent().navigate("settings/buckets/new/credentials");
        assertThat(state()).contains("Start again");
    }

    @Test
    void cancelAsksBeforeItDiscardsWhatWasTyped() {
        Draft draft = readyDraft();
        go("credentials", draft);
        press("Cancel");

        ConfirmDialog dialog = _get(ConfirmDialog.class);
        assertThat(drafts.find(draft.id())).isPresent();
        com.vaadin.flow.component.ComponentUtil.fireEvent(dialog, new ConfirmDialog.ConfirmEvent(dialog, true));

        assertThat(drafts.find(draft.id())).isEmpty();
    }

    @Test
    void cancelLeavesAtOnceWhenNothingWasTyped() {
        Draft draft = draft(Provider.AMAZON_S3, Map.of());
        go("credentials", draft);
        press("Cancel");

        assertThat(_find(ConfirmDialog.class)).isEmpty();
        assertThat(drafts.find(draft.id())).isEmpty();
        assertThat(address()).isEqualTo("settings/buckets");
    }

    @Test
    void theStepperSaysWhereOneIsAndLeadsBack() {
        Draft draft = readyDraft();
        go("region", draft);

        assertThat(_find(RouterLink.class).stream().map(RouterLink::getText))
                .contains("1. Provider", "2. Bucket and credentials")
                .doesNotContain("3. Region", "4. Test and connect");
        assertThat(_get(Stepper.class).getElement().getOuterHTML())
                .containsOnlyOnce("aria-current=\"step\"")
                .contains("acme-landing-zone");
    }

    @Test
    void isForAdminsOnly() {
        MockVaadin.tearDown();
        SignedIn.out();
        signIn(TestTenants.ACME_READER);

        UI.getCurrent().navigate("settings/buckets/new");

        assertThat(_find(ProviderCards.class)).isEmpty();
        assertThatThrownBy(() -> drafts.begin(Provider.AMAZON_S3, UUID.randomUUID()))
                .isInstanceOf(org.springframework.security.access.AccessDeniedException.class);
    }

    private static ProviderCards cards() {
        return _get(ProviderCards.class);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Select<Environment> environment() {
        return _get(Select.class, spec -> spec.withLabel("Environment"));
    }
}
