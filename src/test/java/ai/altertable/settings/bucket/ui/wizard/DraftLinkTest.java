package ai.altertable.settings.bucket.ui.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import ai.altertable.settings.bucket.BucketField;
import ai.altertable.settings.bucket.Draft;
import ai.altertable.settings.bucket.Provider;
import ai.altertable.settings.testing.TestTenants;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DraftLinkTest extends WizardTest {

    @Test
    void anAddressLeadsBackToItsDraftAndField() {
        Draft draft = draft(Provider.AMAZON_S3, Map.of());
        Location address = at(DraftLink.to(draft.id(), BucketField.REGION));

        assertThat(DraftLink.namesDraft(address)).isTrue();
        assertThat(DraftLink.find(address, drafts, Draft.Purpose.CONNECT)).contains(draft);
        assertThat(DraftLink.field(address)).contains(BucketField.REGION);
    }

    @Test
    void aDraftForSomethingElseIsNotFound() {
        Draft draft = draft(Provider.AMAZON_S3, Map.of());

        assertThat(DraftLink.find(at(DraftLink.to(draft.id())), drafts, Draft.Purpose.EDIT))
                .isEmpty();
        assertThat(DraftLink.field(at(DraftLink.to(draft.id())))).isEmpty();
    }

    @Test
    void somebodyElsesDraftIsNotFound() {
        Draft draft = draft(Provider.AMAZON_S3, Map.of());
        signIn(TestTenants.GLOBEX_ADMIN);

        assertThat(DraftLink.find(at(DraftLink.to(draft.id())), drafts, Draft.Purpose.CONNECT))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "00000000-0000-0000-0000-00000000000g", "'; drop table bucket_draft; --"})
    void whatIsNoIdNamesNoDraft(String text) {
        assertThat(DraftLink.find(at(QueryParameters.of("draft", text)), drafts, Draft.Purpose.CONNECT))
                .isEmpty();
    }

    @Test
    void aFieldThatDoesNotExistIsIgnored() {
        assertThat(DraftLink.field(at(QueryParameters.of("field", "PASSWORD")))).isEmpty();
        assertThat(DraftLink.namesDraft(at(QueryParameters.of("field", "REGION"))))
                .isFalse();
    }

    @Test
    void aDraftThatIsGoneIsNotFound() {
        assertThat(DraftLink.find(at(DraftLink.to(UUID.randomUUID())), drafts, Draft.Purpose.CONNECT))
                .isEmpty();
    }

    private static Location at(QueryParameters parameters) {
        return new Location("settings/buckets/new/region", parameters);
    }
}
