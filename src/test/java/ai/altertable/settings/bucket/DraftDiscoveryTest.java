package ai.altertable.settings.bucket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.altertable.settings.bucket.connection.Discovery;
import ai.altertable.settings.security.Role;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.security.access.AccessDeniedException;

class DraftDiscoveryTest extends BucketTestBase {

    private static final Map<BucketField, String> EVERYTHING = Map.of(
            BucketField.REGION, "eu-strict-1",
            BucketField.ADDRESSING_STYLE, "PATH",
            BucketField.ENDPOINT, "http://s3.example.com");

    @Override
    protected void register(AnnotationConfigApplicationContext context) {
        super.register(context);
        context.register(DraftDiscovery.class);
    }

    @Test
    void theBucketIsAskedForWhatNobodySaid() {
        UUID id = open().id();

        assertThat(discovery().start(id)).isPresent();

        Discovery asked = runtime().discoveries().getFirst();
        assertThat(asked.open())
                .isEqualTo(Set.of(BucketField.ENDPOINT, BucketField.REGION, BucketField.ADDRESSING_STYLE));
        assertThat(asked.at().context()).isEqualTo(drafts().require(id).sealContext());
        assertThat(((S3CompatibleProfile) asked.at().profile()).endpoint().value())
                .isEqualTo("https://s3.example.com");
    }

    @Test
    void whatIsFoundIsKeptWithItsOrigin() {
        UUID id = open().id();
        discovery().keep(id, EVERYTHING);

        BucketForm form = drafts().require(id).form();
        assertThat(form.value(BucketField.REGION)).isEqualTo("eu-strict-1");
        assertThat(form.origin(BucketField.REGION)).isEqualTo(Filling.ASKED);
        assertThat(form.value(BucketField.ENDPOINT)).isEqualTo("http://s3.example.com");
        assertThat(form.origin(BucketField.ENDPOINT)).isEqualTo(Filling.SCHEME_ASKED);
        assertThat(discovery().start(id)).as("nothing is open any more").isEmpty();
    }

    @Test
    void whatWasDecidedMeanwhileStays() {
        UUID id = open().id();
        drafts().setField(id, BucketField.REGION, "eu-west-1");
        discovery().keep(id, EVERYTHING);

        assertThat(drafts().require(id).form().value(BucketField.REGION)).isEqualTo("eu-west-1");
    }

    @Test
    void onlyFieldsThatWereOpenAreTaken() {
        UUID id = open().id();
        discovery().keep(id, Map.of(BucketField.PREFIX, "raw/", BucketField.JURISDICTION, "eu"));

        assertThat(drafts().require(id).form().values())
                .doesNotContainKeys(BucketField.PREFIX, BucketField.JURISDICTION);
    }

    @Test
    void aBucketThatCannotBeNamedYetIsNotAsked() {
        UUID id = open().id();
        drafts().setField(id, BucketField.BUCKET_NAME, "");
        assertThat(discovery().start(id)).isEmpty();

        UUID keyless = drafts().begin(Provider.AMAZON_S3, production).id();
        drafts().setField(keyless, BucketField.BUCKET_NAME, "acme-lake");
        assertThat(discovery().start(keyless)).isEmpty();
        assertThat(runtime().discoveries()).isEmpty();
    }

    @Test
    void r2IsAskedForTheJurisdictionUnlessItWasChosen() {
        UUID id = drafts().begin(Provider.CLOUDFLARE_R2, production).id();
        drafts().setField(id, BucketField.BUCKET_NAME, "acme-lake");
        drafts().setField(id, BucketField.ACCOUNT_ID, "0".repeat(32));
        drafts().seal(id, CredentialPart.ACCESS_KEY_ID, Secret.of("a".repeat(32)));
        drafts().seal(id, CredentialPart.SECRET_ACCESS_KEY, Secret.of("b".repeat(64)));
        assertThat(discovery().start(id)).isPresent();
        assertThat(runtime().discoveries().getFirst().open()).isEqualTo(Set.of(BucketField.JURISDICTION));

        drafts().setField(id, BucketField.JURISDICTION, "default");
        assertThat(discovery().start(id)).isEmpty();
    }

    @Test
    void itIsTheOwnersAlone() {
        UUID id = open().id();
        signIn(GLOBEX, Role.ADMIN);
        assertThatThrownBy(() -> discovery().start(id)).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> discovery().keep(id, EVERYTHING)).isInstanceOf(NoSuchElementException.class);
        signIn(ACME, Role.READER);
        assertThatThrownBy(() -> discovery().start(id)).isInstanceOf(AccessDeniedException.class);
        assertThat(runtime().discoveries()).isEmpty();
    }

    /** All but scheme, region and style. */
    private Draft open() {
        UUID id = drafts().begin(Provider.S3_COMPATIBLE, production).id();
        drafts().setField(id, BucketField.ENDPOINT, "s3.example.com");
        drafts().setField(id, BucketField.BUCKET_NAME, "acme-lake");
        drafts().seal(id, CredentialPart.ACCESS_KEY_ID, Secret.of("ACMEWRITER"));
        return drafts().seal(id, CredentialPart.SECRET_ACCESS_KEY, Secret.of("a secret"));
    }

    private DraftDiscovery discovery() {
        return bean(DraftDiscovery.class);
    }
}
