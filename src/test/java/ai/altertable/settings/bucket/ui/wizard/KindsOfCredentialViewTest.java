package ai.altertable.settings.bucket.ui.wizard;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._fireValueChange;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import ai.altertable.settings.bucket.AzureCloud;
import ai.altertable.settings.bucket.BucketField;
import ai.altertable.settings.bucket.CredentialKind;
import ai.altertable.settings.bucket.CredentialPart;
import ai.altertable.settings.bucket.Draft;
import ai.altertable.settings.bucket.Provider;
import ai.altertable.settings.bucket.ui.Providers;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

@SuppressWarnings({"unchecked", "rawtypes"}) // components are found by their raw classes
class KindsOfCredentialViewTest extends WizardTest {

    private static final String JSON = "{\"type\":\"service_account\",\"project_id\":\"acme\",\"private_key_id\":\"1\","
            + "\"private_key\":\"TOP+SECRET\",\"client_email\":\"lake@acme.iam.gserviceaccount.com\"}";

    @Test
    void azureAsksForAccountAndContainerAndOneKeyAtFirst() {
        go("credentials", draft(Provider.AZURE_BLOB, Map.of()));

        assertThat(labels()).containsExactly("Storage account", "Container", "Prefix", "Cloud", "Account key");
    }

    @Test
    void anotherKindShowsItsOwnFieldsAndKeepsWhatWasTyped() {
        Draft draft = draft(Provider.AZURE_BLOB, Map.of());
        stand(draft, CredentialKind.SERVICE_PRINCIPAL);
        type("Storage account", "acmelake");

        assertThat(labels()).endsWith("Tenant ID", "Client ID", "Client secret").doesNotContain("Account key");
        type("Tenant ID", "contoso.com");
        assertThat(stored(draft).form().value(BucketField.TENANT_ID)).isEqualTo("contoso.com");
        assertThat(stored(draft).credential().kind()).isEqualTo(CredentialKind.SERVICE_PRINCIPAL);

        stand(draft, CredentialKind.SAS);
        assertThat(labels()).endsWith("SAS token").doesNotContain("Tenant ID");
        assertThat(text("Storage account").getValue()).isEqualTo("acmelake");
    }

    @Test
    void aKindThatIsChosenShowsItsFieldsAtOnce() {
        Draft draft = draft(Provider.AMAZON_S3, Map.of());
        go("credentials", draft);
        type("Bucket name", "acme-lake");
        choose(CredentialKind.TEMPORARY_KEY);

        assertThat(labels()).endsWith("Access key ID", "Secret access key", "Session token", "Expires");
        assertThat(text("Bucket name").getValue()).isEqualTo("acme-lake");
        assertThat(stored(draft).credential().kind()).isEqualTo(CredentialKind.TEMPORARY_KEY);
    }

    @Test
    void onlyKindsThatATestCanTryAreOffered() {
        go("credentials", draft(Provider.AMAZON_S3, Map.of()));
        RadioButtonGroup<CredentialKind> group = _get(RadioButtonGroup.class);

        assertThat(group.getListDataView().getItems())
                .containsExactly(CredentialKind.ACCESS_KEY, CredentialKind.TEMPORARY_KEY);
        go("credentials", draft(Provider.GOOGLE_CLOUD_STORAGE, Map.of()));
        assertThat(_find(RadioButtonGroup.class)).isEmpty();
        assertThat(Providers.CONNECTABLE)
                .containsExactly(
                        Provider.AMAZON_S3,
                        Provider.CLOUDFLARE_R2,
                        Provider.GOOGLE_CLOUD_STORAGE,
                        Provider.S3_COMPATIBLE);
    }

    @Test
    void aProviderWithOneKindDoesNotAskWhich() {
        go("credentials", draft(Provider.CLOUDFLARE_R2, Map.of()));

        assertThat(_find(RadioButtonGroup.class)).isEmpty();
    }

    @Test
    void aRoleShowsAnExternalIdThatNobodyCanChange() {
        Draft draft = draft(Provider.AMAZON_S3, Map.of());
        stand(draft, CredentialKind.ASSUMED_ROLE);

        assertThat(text("External ID").getValue()).isEqualTo(draft.externalId());
        assertThat(text("External ID").isReadOnly()).isTrue();
        assertThat(labels()).contains("Role ARN").doesNotContain("Access key ID", "Secret access key");
        assertThat(state()).contains("sts:ExternalId");
        go("credentials", draft);
        assertThat(text("External ID").getValue()).isEqualTo(draft.externalId());
    }

    @Test
    void aTemporaryKeyFoundInTheFormIsOneClickFromItsToken() {
        go("credentials", draft(Provider.AMAZON_S3, Map.of()));
        type("Access key ID", "ASIAIOSFODNN7EXAMPLE");
        press("Use it with its session token");

        assertThat(labels()).contains("Access key ID", "Secret access key", "Session token", "Expires");
        assertThat(text("Access key ID").isInvalid()).isFalse();
        assertThat(text("Access key ID").getPlaceholder()).isEqualTo("ASIA…MPLE · sealed");
    }

    @Test
    void aServiceAccountsFileIsSealedAndOnlyItsAddressStays() {
        Draft draft = draft(Provider.GOOGLE_CLOUD_STORAGE, Map.of());
        stand(draft, CredentialKind.SERVICE_ACCOUNT_KEY);
        TextArea area = _get(TextArea.class, spec -> spec.withLabel("Service account key (JSON)"));
        set(area, JSON);

        assertThat(area.getValue()).isEmpty();
        assertThat(area.isInvalid()).isFalse();
        assertThat(area.getPlaceholder()).isEqualTo("lake@acme.iam.gserviceaccount.com · sealed");
        assertThat(stored(draft).credential().complete()).isTrue();
        assertThat(state()).doesNotContain("TOP+SECRET");
    }

    @Test
    void aFileCanBeReadInsteadOfPasted() {
        stand(draft(Provider.GOOGLE_CLOUD_STORAGE, Map.of()), CredentialKind.SERVICE_ACCOUNT_KEY);
        Input file = _get(Input.class);

        assertThat(file.getElement().getAttribute("type")).isEqualTo("file");
        assertThat(file.getElement().getAttribute("accept")).contains(".json");
        assertThat(file.getElement().getAttribute("aria-label")).isEqualTo("Upload the JSON file");
    }

    @Test
    void aSasTellsItsPermissionsAndAnExpiredOneWhen() {
        Draft draft = draft(Provider.AZURE_BLOB, Map.of());
        stand(draft, CredentialKind.SAS);
        PasswordField sas = _get(PasswordField.class, spec -> spec.withLabel("SAS token"));
        set(sas, "?sv=2024-11-04&sp=rl&sr=c&se=2999-01-01&sig=secretsecret");
        assertThat(sas.getPlaceholder()).isEqualTo("rl · sealed");
        assertThat(sas.isInvalid()).isFalse();

        set(sas, "sv=2024-11-04&sp=rl&sr=c&se=2020-01-01&sig=secretsecret");
        assertThat(sas.getErrorMessage())
                .isEqualTo("This SAS token expired on 1 Jan 2020, 00:00 UTC. Create a new one.");
        assertThat(state()).doesNotContain("secretsecret");
    }

    @Test
    void theCloudAndWhoPaysAreChoices() {
        Draft azure = draft(Provider.AZURE_BLOB, Map.of());
        go("credentials", azure);
        Select<AzureCloud> cloud = _get(Select.class, spec -> spec.withLabel("Cloud"));
        assertThat(cloud.getValue()).isEqualTo(AzureCloud.PUBLIC);
        set(cloud, AzureCloud.CHINA);
        assertThat(stored(azure).form().value(BucketField.CLOUD)).isEqualTo("china");

        Draft amazon = draft(Provider.AMAZON_S3, Map.of());
        go("credentials", amazon);
        CheckboxGroup<String> pays = _get(CheckboxGroup.class, spec -> spec.withLabel("Requester pays"));
        pays.setValue(Set.of("Send requests as the one who pays for them"));
        _fireValueChange(pays, true);
        assertThat(stored(amazon).form().value(BucketField.REQUESTER_PAYS)).isEqualTo("yes");
    }

    @Test
    void theStepsSayTheContainersName() {
        Draft draft = draft(
                Provider.AZURE_BLOB, Map.of(BucketField.STORAGE_ACCOUNT, "acmelake", BucketField.CONTAINER, "raw"));
        seal(draft, CredentialPart.ACCOUNT_KEY, "A".repeat(86) + "==");

        assertThat(WizardStep.CREDENTIALS.chosen(stored(draft).form())).isEqualTo("raw");
        assertThat(WizardStep.REGION.asks(Provider.AZURE_BLOB)).isFalse();
        assertThat(drafts.problems(stored(draft))).isEmpty();
    }

    @Test
    void theSupportReportLeavesOutWhatWasTriedForAnotherKind() {
        Draft draft =
                draft(Provider.AMAZON_S3, Map.of(BucketField.ROLE_ARN, "arn:aws:iam::123456789012:role/left-over"));

        assertThat(SupportReport.of(draft.form(), ai.altertable.settings.testing.Reports.healthy()))
                .doesNotContain("left-over");
    }

    /** The form of a kind that is not among the choices yet. */
    private void stand(Draft draft, CredentialKind kind) {
        drafts.chooseKind(draft.id(), kind);
        go("credentials", draft);
    }

    private static void choose(CredentialKind kind) {
        RadioButtonGroup<CredentialKind> group = _get(RadioButtonGroup.class);
        group.setValue(kind);
        _fireValueChange(group, true);
        settle();
    }

    /** The labels of the fields that are shown, in order. */
    private static List<String> labels() {
        return _find(Component.class).stream()
                .filter(component ->
                        component instanceof HasLabel && component.getParent().orElseThrow() instanceof FieldBox)
                .map(component -> ((HasLabel) component).getLabel())
                .toList();
    }
}
