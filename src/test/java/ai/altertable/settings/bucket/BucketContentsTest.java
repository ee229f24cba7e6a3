package ai.altertable.settings.bucket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.altertable.settings.bucket.contents.FileFacts;
import ai.altertable.settings.bucket.contents.Inquiry;
import ai.altertable.settings.bucket.contents.Inspected;
import ai.altertable.settings.bucket.contents.Inspection;
import ai.altertable.settings.security.Role;
import ai.altertable.settings.testing.SignedIn;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

class BucketContentsTest extends BucketTestBase {

    private static final Inquiry.FindFile FILE = new Inquiry.FindFile("exports/reporting.duckdb");

    @Override
    protected void register(AnnotationConfigApplicationContext context) {
        super.register(context);
        context.register(BucketContents.class);
    }

    @Test
    void anybodyWhoSeesBucketsMayLookIntoThem() {
        Bucket bucket = connect("acme-lake");
        runtime().finds(_ -> new FileFacts(true, 42, List.of()));

        for (Role role : Role.values()) {
            signIn(ACME, role);
            assertThat(contents().inspect(bucket.id(), FILE).result().join())
                    .isEqualTo(new Inspected.Found<>(new FileFacts(true, 42, List.of())));
        }
        Inspection<?> inspection = runtime().inspections().getFirst();
        assertThat(inspection.inquiry()).isEqualTo(FILE);
        assertThat(inspection.context()).isEqualTo(bucket.sealContext());
        assertThat(inspection.profile()).isEqualTo(bucket.profile());
        assertThat(inspection.credential()).isInstanceOf(SealedCredential.class);
    }

    @Test
    void aBuiltInBucketIsOpenedWithTheManagedCredential() {
        Bucket bucket = connect("acme-lake");
        jdbc().sql("update bucket set built_in = true where id = ?")
                .param(bucket.id())
                .update();

        contents().inspect(bucket.id(), FILE);

        assertThat(runtime().inspections().getFirst().credential()).isEqualTo(new ManagedCredential());
    }

    @Test
    void anotherOrganizationsBucketIsNotFound() {
        Bucket bucket = connect("acme-lake");

        for (Role role : Role.values()) {
            signIn(GLOBEX, role);
            assertThatThrownBy(() -> contents().inspect(bucket.id(), FILE)).isInstanceOf(NoSuchElementException.class);
        }
        assertThatThrownBy(() -> contents().inspect(UUID.randomUUID(), FILE))
                .isInstanceOf(NoSuchElementException.class);
        assertThat(runtime().inspections()).isEmpty();
    }

    @Test
    void onlyWhoPutsCatalogsOnBucketsMayHaveThemWrittenTo() {
        Bucket bucket = connect("acme-lake");
        var location = new Inquiry.CheckLocation("catalogs/analytics");
        signIn(ACME, Role.WRITER);
        contents().inspect(bucket.id(), location);
        signIn(ACME, Role.READER);

        assertThatThrownBy(() -> contents().inspect(bucket.id(), location)).isInstanceOf(AccessDeniedException.class);
        assertThat(runtime().inspections()).hasSize(1);
    }

    @Test
    void nobodyIsLetInWithoutSigningIn() {
        Bucket bucket = connect("acme-lake");
        SignedIn.out();

        assertThatThrownBy(() -> contents().inspect(bucket.id(), FILE))
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    private BucketContents contents() {
        return bean(BucketContents.class);
    }
}
