package ai.altertable.settings.bucket.ui.wizard;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import ai.altertable.settings.bucket.BucketField;
import ai.altertable.settings.bucket.CredentialPart;
import ai.altertable.settings.bucket.Draft;
import ai.altertable.settings.bucket.Provider;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.RouterLink;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the bucket is asked between its step and the next. */
class LookingTest extends WizardTest {

    private static final String FOUND = "Found by asking the bucket";

    @Test
    void aFoundRegionIsNotAskedForAndSaysWhereItCameFrom() {
        runtime.finds(Map.of(BucketField.REGION, "eu-central-1"));
        Draft draft = amazon();
        go("credentials", draft);
        press("Continue");

        assertThat(address()).startsWith("settings/buckets/new/test?draft=");
        assertThat(stepper()).contains("eu-central-1").contains(FOUND);
        press("Back");
        assertThat(address()).startsWith("settings/buckets/new/region?draft=");
        assertThat(origin(region())).isEqualTo(FOUND + ".");
    }

    @Test
    void aFoundValueOutlivesAReloadAndIsGoneOnceItIsChanged() {
        runtime.finds(Map.of(BucketField.REGION, "eu-central-1"));
        Draft draft = amazon();
        go("credentials", draft);
        press("Continue");
        UI.getCurrent().navigate("settings/environments");

        go("region", draft);
        assertThat(region().getValue()).isEqualTo("eu-central-1");
        assertThat(origin(region())).isEqualTo(FOUND + ".");
        set(region(), "eu-west-1");
        assertThat(origin(region())).isEmpty();
        assertThat(stepper()).contains("eu-west-1").doesNotContain(FOUND);
        assertThat(stored(draft).form().value(BucketField.REGION)).isEqualTo("eu-west-1");
    }

    @Test
    void whatWasOverriddenIsNotAskedForAgain() {
        runtime.finds(Map.of(BucketField.REGION, "eu-central-1"));
        Draft draft = amazon();
        go("credentials", draft);
        press("Continue");
        press("Back");
        set(region(), "eu-west-1");
        press("Back");
        press("Continue");

        assertThat(runtime.discoveries()).hasSize(1);
        assertThat(address()).startsWith("settings/buckets/new/test");
        assertThat(stored(draft).form().value(BucketField.REGION)).isEqualTo("eu-west-1");
    }

    @Test
    void anotherBucketIsAskedAnew() {
        runtime.finds(Map.of(BucketField.REGION, "eu-central-1"));
        Draft draft = amazon();
        go("credentials", draft);
        press("Continue");
        runtime.finds(Map.of());
        go("credentials", draft);
        type("Bucket name", "acme-pond");
        press("Continue");

        assertThat(runtime.discoveries()).hasSize(2);
        assertThat(address()).startsWith("settings/buckets/new/region");
        assertThat(region().getValue()).isNull();
    }

    @Test
    void wheneverNothingIsFoundTheStepAsksAsEver() {
        Draft draft = amazon();
        go("credentials", draft);
        press("Continue");

        assertThat(runtime.discoveries()).hasSize(1);
        assertThat(address()).startsWith("settings/buckets/new/region");
        assertThat(region().getValue()).isNull();
        assertThat(origin(region())).isEmpty();
    }

    @Test
    void aSlowAnswerIsWaitedForInSight() {
        runtime.think();
        runtime.finds(Map.of(BucketField.REGION, "eu-central-1"));
        Draft draft = amazon();
        go("credentials", draft);
        press("Continue");

        assertThat(_get(Looking.class).isVisible()).isTrue();
        assertThat(state()).contains("Looking for the bucket…");
        press("Continue");
        assertThat(runtime.thinking()).as("once is enough").isEqualTo(1);

        runtime.answer();
        settle();
        assertThat(address()).startsWith("settings/buckets/new/test");
    }

    @Test
    void whoeverDoesNotWantToWaitSkipsIt() {
        runtime.think();
        runtime.finds(Map.of(BucketField.REGION, "eu-central-1"));
        Draft draft = amazon();
        go("credentials", draft);
        press("Continue");
        press("Skip");

        assertThat(runtime.thinking()).isZero();
        assertThat(address()).startsWith("settings/buckets/new/region");
        assertThat(stored(draft).form().value(BucketField.REGION)).isEmpty();
    }

    @Test
    void leavingTheScreenOrChangingTheFormStopsIt() {
        runtime.think();
        Draft draft = amazon();
        go("credentials", draft);
        press("Continue");
        type("Bucket name", "acme-pond");
        assertThat(runtime.thinking()).isZero();
        assertThat(address()).startsWith("settings/buckets/new/credentials");

        press("Continue");
        assertThat(runtime.thinking()).isEqualTo(1);
        UI.getCurrent().navigate("settings/environments");
        assertThat(runtime.thinking()).isZero();
    }

    @Test
    @SuppressWarnings("rawtypes")
    void aFoundJurisdictionIsShownWhereItIsChosen() {
        runtime.finds(Map.of(BucketField.JURISDICTION, "eu"));
        Draft draft = draft(
                Provider.CLOUDFLARE_R2,
                Map.of(BucketField.BUCKET_NAME, "acme-lake", BucketField.ACCOUNT_ID, "0".repeat(32)));
        seal(draft, CredentialPart.ACCESS_KEY_ID, "a".repeat(32));
        seal(draft, CredentialPart.SECRET_ACCESS_KEY, "b".repeat(64));
        go("credentials", draft);
        press("Continue");

        assertThat(address()).startsWith("settings/buckets/new/test");
        assertThat(stepper()).contains("EU jurisdiction").contains(FOUND);
        press("Back");
        assertThat(origin(_get(Select.class, spec -> spec.withLabel("Jurisdiction"))))
                .isEqualTo(FOUND + ".");
    }

    @Test
    void anEndpointWithoutASchemeIsCompleted() {
        runtime.finds(Map.of(
                BucketField.ENDPOINT, "http://s3.example.com",
                BucketField.REGION, "eu-strict-1",
                BucketField.ADDRESSING_STYLE, "VIRTUAL_HOSTED"));
        Draft draft = draft(
                Provider.S3_COMPATIBLE,
                Map.of(BucketField.BUCKET_NAME, "acme-lake", BucketField.ENDPOINT, "s3.example.com"));
        seal(draft, CredentialPart.ACCESS_KEY_ID, KEY);
        seal(draft, CredentialPart.SECRET_ACCESS_KEY, SECRET);
        go("credentials", draft);
        assertThat(text("Endpoint").isInvalid()).isFalse();
        press("Continue");

        assertThat(address()).startsWith("settings/buckets/new/test");
        go("credentials", draft);
        assertThat(text("Endpoint").getValue()).isEqualTo("http://s3.example.com");
        assertThat(origin(text("Endpoint"))).startsWith("Which of https and http");
    }

    @Test
    void theStepperLeadsToAStepThatWasSkipped() {
        runtime.finds(Map.of(BucketField.REGION, "eu-central-1"));
        Draft draft = amazon();
        go("credentials", draft);
        press("Continue");

        assertThat(com.github.mvysny.kaributesting.v10.LocatorJ._find(RouterLink.class).stream()
                        .map(RouterLink::getText))
                .contains("3. Region");
    }

    private Draft amazon() {
        Draft draft = draft(Provider.AMAZON_S3, Map.of(BucketField.BUCKET_NAME, "acme-landing-zone"));
        seal(draft, CredentialPart.ACCESS_KEY_ID, KEY);
        return seal(draft, CredentialPart.SECRET_ACCESS_KEY, SECRET);
    }

    private static String stepper() {
        return state(_get(Stepper.class).getElement());
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static ComboBox<String> region() {
        return _get(ComboBox.class, spec -> spec.withLabel("Region"));
    }
}
