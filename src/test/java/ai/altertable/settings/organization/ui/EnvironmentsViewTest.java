package ai.altertable.settings.organization.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import ai.altertable.settings.organization.ManagedRegion;
import ai.altertable.settings.testing.FakeBuiltInBuckets;
import ai.altertable.settings.testing.KaribuTest;
import ai.altertable.settings.testing.TestTenants;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class EnvironmentsViewTest extends KaribuTest {

    @Autowired
    private FakeBuiltInBuckets buckets;

    @AfterEach
    void repairStorage() {
        buckets.failStorage(false);
        buckets.failRecording(false);
    }

    @Test
    void environmentsAreListedWithTheirRegion() {
        visit(TestTenants.ACME_READER);
        assertThat(titles()).contains("production", "staging");
        assertThat(_find(Span.class, spec -> spec.withClasses("row-side"))
                        .getFirst()
                        .getText())
                .isEqualTo("Europe (Germany)");
    }

    @Test
    void anAdminCreatesAnEnvironment() {
        openDialog();
        create("analytics");

        _assertNone(NewEnvironmentDialog.class);
        assertThat(titles()).contains("analytics");
        visit(TestTenants.GLOBEX_ADMIN);
        assertThat(titles()).contains("production").doesNotContain("analytics");
    }

    @Test
    void europeIsChosenAndTheUnitedStatesAreComingSoon() {
        openDialog();
        RadioButtonGroup<ManagedRegion> region = region();

        assertThat(region.getValue()).isEqualTo(ManagedRegion.EUROPE_GERMANY);
        assertThat(region.getItemEnabledProvider().test(ManagedRegion.US_EAST)).isFalse();
        _assertOne(Span.class, spec -> spec.withText("United States (US East - Virginia)"));
        _assertOne(Span.class, spec -> spec.withText("Coming soon"));
    }

    @Test
    void aSlugThatBreaksARuleIsToldWhenTheFieldIsLeft() {
        openDialog();
        slug().setValue("Analytics");

        assertThat(slug().isInvalid()).isTrue();
        assertThat(slug().getErrorMessage()).isEqualTo("Use lowercase letters, digits and hyphens only.");
    }

    @Test
    void nothingIsCreatedWithoutASlug() {
        openDialog();
        int before = buckets.stored().size();
        _click(_get(Button.class, spec -> spec.withText("Create environment")));

        assertThat(slug().isInvalid()).isTrue();
        assertThat(buckets.stored()).hasSize(before);
    }

    @Test
    void aTakenSlugIsToldBesideTheField() {
        openDialog();
        create("production");

        assertThat(slug().getErrorMessage())
                .isEqualTo("Your organization already has an environment \"production\". Choose another slug.");
        assertThat(slug().getValue()).isEqualTo("production");
    }

    @Test
    void failingStorageIsToldInTheDialogAndTheNextTryWorks() {
        openDialog();
        buckets.failStorage(true);
        create("retried");

        _assertOne(NewEnvironmentDialog.class);
        assertThat(problem().getText()).contains("nothing was created");
        assertThat(slug().getValue()).isEqualTo("retried");
        assertThat(slug().isEnabled()).isTrue();

        buckets.failStorage(false);
        create("retried");
        _assertNone(NewEnvironmentDialog.class);
        assertThat(titles()).contains("retried");
    }

    @Test
    void anUnexpectedFailureShowsAnIdAndNothingElse() {
        openDialog();
        buckets.failRecording(true);
        create("broken");

        assertThat(problem().getText()).contains("error id").doesNotContain("recording fails");
    }

    @Test
    void readersSeeTheListWithoutControls() {
        visit(TestTenants.ACME_READER);
        _assertNone(Button.class, spec -> spec.withText("New environment"));
    }

    private void visit(String email) {
        signIn(email);
        UI.getCurrent().navigate("settings/environments");
    }

    private void openDialog() {
        visit(TestTenants.ACME_ADMIN);
        _click(_get(Button.class, spec -> spec.withText("New environment")));
    }

    private void create(String slug) {
        slug().setValue(slug);
        _click(_get(Button.class, spec -> spec.withText("Create environment")));
        MockVaadin.clientRoundtrip(false);
    }

    private static TextField slug() {
        return _get(TextField.class, spec -> spec.withLabel("Slug"));
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<ManagedRegion> region() {
        return _get(RadioButtonGroup.class);
    }

    private static Paragraph problem() {
        return _get(Paragraph.class, spec -> spec.withClasses("callout"));
    }

    private static List<String> titles() {
        return _find(Span.class, spec -> spec.withClasses("row-title")).stream()
                .map(Span::getText)
                .toList();
    }
}
