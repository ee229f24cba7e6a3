package ai.altertable.settings.bucket.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import ai.altertable.settings.base.ui.StatusBadge;
import ai.altertable.settings.bucket.connection.CheckName;
import ai.altertable.settings.testing.Reports;
import ai.altertable.settings.testing.TestTenants;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.Test;

class BucketDetailsViewTest extends BucketScreenTest {

    @Test
    void aBucketSaysWhereItIsAndWhoUsesIt() {
        signIn(TestTenants.ACME_ADMIN);
        go("settings/buckets/BKT-2");

        assertThat(_get(H1.class).getText()).isEqualTo("acme-lake");
        assertThat(page())
                .contains("Amazon S3", "eu-central-1", "Whole bucket", "sales", "AKIA…7XYZ", "nobody can read it back")
                .contains("Not tested", "This bucket has not been tested yet.");
    }

    @Test
    void anUnknownOrForeignBucketIsNotFound() {
        signIn(TestTenants.ACME_ADMIN);
        go("settings/buckets/BKT-99");
        assertThat(page()).contains("We can't find that page");

        signIn(TestTenants.GLOBEX_ADMIN);
        go("settings/buckets/BKT-2");
        assertThat(page()).contains("We can't find that page").doesNotContain("acme-lake");
    }

    @Test
    void readersSeeItWithoutControls() {
        signIn(TestTenants.ACME_READER);
        go("settings/buckets/BKT-2");

        assertThat(_get(H1.class).getText()).isEqualTo("acme-lake");
        for (String control : new String[] {"Test connection", "Edit", "Rotate credentials", "Delete"}) {
            _assertNone(Button.class, spec -> spec.withText(control));
        }
    }

    @Test
    void aBuiltInBucketCanOnlyBeTested() {
        signIn(TestTenants.ACME_ADMIN);
        go("settings/buckets/BKT-1");

        _get(Button.class, spec -> spec.withText("Test connection"));
        _assertNone(Button.class, spec -> spec.withText("Delete"));
        assertThat(page()).contains("Europe (Germany)", "built-in");
    }

    @Test
    void checksShowAsTheyEndAndTheReportIsKept() {
        runtime.hold();
        runtime.always(Reports.secretRejected());
        signIn(TestTenants.ACME_ADMIN);
        go("settings/buckets/BKT-2");

        _click(_get(Button.class, spec -> spec.withText("Test connection")));
        settle();
        assertThat(_find(CheckRow.class)).hasSize(CheckName.values().length);
        runtime.release();
        settle();

        assertThat(page()).contains("The secret does not belong to this access key.", "403 SignatureDoesNotMatch");
        assertThat(_find(StatusBadge.class).stream().map(StatusBadge::getText)).contains("Secret key rejected");
        // One report, and the three folded parts of the card below.
        assertThat(_find(NativeDetails.class)).hasSize(4);
        assertThat(_get(Html.class).getInnerHtml()).contains("role=\"img\"", "1 tests, 1 of them failed");
    }

    @Test
    void aFixOfTheKeyLeadsToRotation() {
        runtime.always(Reports.secretRejected());
        signIn(TestTenants.ACME_ADMIN);
        go("settings/buckets/BKT-2");
        _click(_get(Button.class, spec -> spec.withText("Test connection")));
        settle();

        _click(_get(Button.class, spec -> spec.withText("Enter the secret again")));

        _get(RotateCredentialsDialog.class);
    }

    @Test
    void aNewKeyTakesOverWhenNothingIsLostAndCanBeTakenBack() {
        startRotation();
        enterKeys();

        _click(_get(Button.class, spec -> spec.withText("Test and replace")));
        settle();

        _assertNone(RotateCredentialsDialog.class);
        assertThat(page()).contains("Can be restored until");
        _click(_get(Button.class, spec -> spec.withText("Restore previous credential")));
        settle();
        assertThat(page()).doesNotContain("Can be restored until");
    }

    @Test
    void theTypedKeyIsGoneFromItsFieldOnceSealed() {
        startRotation();
        enterKeys();

        assertThat(_get(PasswordField.class).getValue()).isEmpty();
        assertThat(_get(RotateCredentialsDialog.class).getElement().getTextRecursively())
                .contains("Sealed: AKIA…MPLE")
                .doesNotContain("AKIAIOSFODNN7EXAMPLE");
    }

    @Test
    void aKeyThatCanDoLessIsRefused() {
        startRotation();
        enterKeys();
        runtime.then(Reports.healthy(), Reports.readOnly());

        _click(_get(Button.class, spec -> spec.withText("Test and replace")));
        settle();

        assertThat(_get(RotateCredentialsDialog.class).getElement().getTextRecursively())
                .contains("The new key can no longer: write an object")
                .contains("The stored one stays");
    }

    @Test
    void missingKeysAreAskedForBesideTheirFields() {
        startRotation();

        _click(_get(Button.class, spec -> spec.withText("Test and replace")));

        assertThat(_get(PasswordField.class).getErrorMessage()).isEqualTo("Enter the secret access key.");
        assertThat(runtime.tests()).isEmpty();
    }

    @Test
    void aConnectedBucketCanBeCopiedAsCodeWithoutItsKey() {
        signIn(TestTenants.ACME_ADMIN);
        go("settings/buckets/BKT-2");

        assertThat(folded())
                .containsExactly("Setup guide: give Altertable access", "Copy as Terraform", "Copy as DuckDB secret");
        assertThat(page())
                .contains("arn:aws:s3:::acme-lake", production.toString())
                .contains("resource \"altertable_bucket\" \"acme_lake\"", "CREATE SECRET altertable_acme_lake");
    }

    @Test
    void readersCanCopyItAsCodeButAreNotToldToSetUpAKey() {
        signIn(TestTenants.ACME_READER);
        go("settings/buckets/BKT-2");

        assertThat(folded()).containsExactly("Copy as Terraform", "Copy as DuckDB secret");
    }

    @Test
    void aBuiltInBucketHasNothingToSetUpOrToCopy() {
        signIn(TestTenants.ACME_ADMIN);
        go("settings/buckets/BKT-1");

        assertThat(folded()).isEmpty();
    }

    private static List<String> folded() {
        return _find(NativeDetails.class).stream()
                .map(NativeDetails::getSummaryText)
                .toList();
    }

    private void startRotation() {
        signIn(TestTenants.ACME_ADMIN);
        go("settings/buckets/BKT-2");
        _click(_get(Button.class, spec -> spec.withText("Rotate credentials")));
        settle();
    }

    private static void enterKeys() {
        _get(TextField.class, spec -> spec.withLabel("Access key ID")).setValue("AKIAIOSFODNN7EXAMPLE");
        _get(PasswordField.class, spec -> spec.withLabel("Secret access key"))
                .setValue("wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY");
        settle();
    }
}
