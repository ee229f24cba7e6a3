package ai.altertable.settings.bucket;

import static org.assertj.core.api.Assertions.assertThat;

import ai.altertable.settings.organization.Environment;
import ai.altertable.settings.organization.ManagedRegion;
import ai.altertable.settings.organization.Slug;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

class BuiltInBucketMakerTest extends BucketTestBase {

    @Override
    protected void register(AnnotationConfigApplicationContext context) {
        super.register(context);
        context.register(BuiltInBucketMaker.class);
    }

    @Test
    void aBuiltInBucketIsTestedAsSoonAsItIsThere() {
        Environment environment = environment(environment(ACME, "staging"));
        bean(TransactionTemplate.class)
                .executeWithoutResult(_ -> bean(BuiltInBucketMaker.class).record(environment));

        Bucket bucket = bean(BucketService.class).find("BKT-1").orElseThrow();
        assertThat(bucket.builtIn()).isTrue();
        assertThat(bucket.status()).isEqualTo(BucketStatus.HEALTHY);
        assertThat(bucket.credential().kind()).isEqualTo(CredentialKind.MANAGED);
        assertThat(runtime().tests().getLast().credential()).isInstanceOf(ManagedCredential.class);
    }

    @Test
    void aBuiltInBucketCanBeNeitherEditedNorDeleted() {
        Environment environment = environment(environment(ACME, "staging"));
        bean(TransactionTemplate.class)
                .executeWithoutResult(_ -> bean(BuiltInBucketMaker.class).record(environment));

        assertThat(drafts().begin(Draft.Purpose.EDIT, "BKT-1")).isEmpty();
        assertThat(drafts().begin(Draft.Purpose.ROTATE, "BKT-1")).isEmpty();
        assertThat(bean(BucketService.class).delete("BKT-1")).isInstanceOf(DeleteOutcome.BuiltIn.class);
    }

    @Test
    void theStoragesNameFollowsFromOrganizationAndSlugAlone() {
        Environment first = environment(UUID.randomUUID());
        Environment again = environment(UUID.randomUUID());

        assertThat(BuiltInBucketMaker.name(first))
                .isEqualTo(BuiltInBucketMaker.name(again))
                .startsWith("altertable-staging-")
                .matches(name -> BucketNameRules.violation(Provider.ALTERTABLE, name) == null);
    }

    private Environment environment(UUID id) {
        return new Environment(id, ACME, new Slug("staging"), ManagedRegion.EUROPE_GERMANY, NOW);
    }
}
