package ai.altertable.settings.bucket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.altertable.settings.bucket.connection.ConnectionReport;
import ai.altertable.settings.bucket.connection.Outcome;
import ai.altertable.settings.security.Role;
import ai.altertable.settings.testing.Reports;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

class BucketServiceTest extends BucketTestBase {

    @Test
    void listsInPagesByNumber() {
        for (int i = 0; i < 12; i++) {
            connect("acme-" + (char) ('z' - i));
        }

        assertThat(slugs(BucketQuery.ALL, 0, 10))
                .hasSize(10)
                .startsWith("BKT-1", "BKT-2")
                .endsWith("BKT-10");
        assertThat(slugs(BucketQuery.ALL, 10, 10)).containsExactly("BKT-11", "BKT-12");
        assertThat(service().count(BucketQuery.ALL)).isEqualTo(12);
        assertThat(service().list(sorted(BucketQuery.Sort.NAME, false), 0, 1))
                .extracting(BucketListItem::name)
                .containsExactly("acme-o");
    }

    @Test
    void searchesNameSlugAndRegionInAnyCaseAndTakesSignsLiterally() {
        connect("acme-lake");
        connect("acme-raw");

        assertThat(slugs(search("LAKE"), 0, 10)).containsExactly("BKT-1");
        assertThat(slugs(search("bkt-2"), 0, 10)).containsExactly("BKT-2");
        assertThat(slugs(search("us-east"), 0, 10)).hasSize(2);
        assertThat(slugs(search("%"), 0, 10)).isEmpty();
        assertThat(slugs(search("acme_lake"), 0, 10)).isEmpty();
        assertThat(slugs(search("!"), 0, 10)).isEmpty();
    }

    @Test
    void filtersByProviderStatusAndEnvironment() {
        connect("acme-lake");
        runtime().always(Reports.readOnly());
        connect("acme-raw");

        assertThat(slugs(filter(null, BucketStatus.READ_ONLY, null), 0, 10)).containsExactly("BKT-2");
        assertThat(slugs(filter(Provider.AMAZON_S3, null, null), 0, 10)).isEmpty();
        assertThat(slugs(filter(Provider.S3_COMPATIBLE, null, "production"), 0, 10))
                .hasSize(2);
        assertThat(slugs(filter(null, null, "staging"), 0, 10)).isEmpty();
        assertThat(service().summary()).isEqualTo(new BucketSummary(2, 1, 1, 0, 0));
    }

    @Test
    void whatNeedsADecisionComesFirstByStatus() {
        connect("acme-healthy");
        runtime().always(Reports.readOnly());
        connect("acme-readonly");

        assertThat(slugs(sorted(BucketQuery.Sort.STATUS, false), 0, 10)).containsExactly("BKT-2", "BKT-1");
        assertThat(slugs(sorted(BucketQuery.Sort.LAST_CHECKED, true), 0, 10)).hasSize(2);
    }

    @Test
    void anotherOrganizationsBucketsDoNotExist() {
        Bucket bucket = connect("acme-lake");
        signIn(GLOBEX, Role.ADMIN);

        assertThat(service().find(bucket.slug())).isEmpty();
        assertThat(service().count(BucketQuery.ALL)).isZero();
        assertThat(service().reports(bucket, 5)).isEmpty();
        assertThat(service().delete(bucket.slug())).isInstanceOf(DeleteOutcome.NotFound.class);
        assertThat(service().restorePreviousCredential(bucket.slug())).isFalse();
        assertThat(drafts().begin(Draft.Purpose.EDIT, bucket.slug())).isEmpty();
        assertThatThrownBy(() -> bean(BucketTesting.class).test(bucket.slug(), new Heard()))
                .isInstanceOf(NoSuchElementException.class);

        signIn(ACME, Role.READER);
        assertThat(service().find(bucket.slug())).isPresent();
        assertThatThrownBy(() -> service().delete(bucket.slug())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> bean(BucketTesting.class).test(bucket.slug(), new Heard()))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aBucketInUseIsNotDeletedAndTheCatalogsAreNamed() {
        Bucket bucket = connect("acme-lake");
        bean(UsedByNobody.class).users = List.of("analytics");

        assertThat(service().delete(bucket.slug())).isEqualTo(new DeleteOutcome.InUse(List.of("analytics")));
        assertThat(service().find(bucket.slug())).isPresent();
    }

    @Test
    void aTestIsRememberedAndACancelledOneIsNot() {
        Bucket bucket = connect("acme-lake");
        runtime().then(Reports.secretRejected(), Reports.report(Outcome.CANCELLED, List.of()));

        bean(BucketTesting.class).test(bucket.slug(), new Heard());
        bean(BucketTesting.class).test(bucket.slug(), new Heard());

        Bucket now = service().find(bucket.slug()).orElseThrow();
        assertThat(now.status()).isEqualTo(BucketStatus.FAILING);
        assertThat(now.statusLabel()).isEqualTo("Secret key rejected");
        assertThat(now.version()).isEqualTo(bucket.version());
        assertThat(service().reports(now, 10))
                .extracting(ConnectionReport::outcome)
                .containsExactlyInAnyOrder(Outcome.FAILED, Outcome.HEALTHY);
    }

    @Test
    void aReportOfABucketThatChangedMeanwhileIsDropped() {
        Bucket bucket = connect("acme-lake");
        var edit = drafts().begin(Draft.Purpose.EDIT, bucket.slug()).orElseThrow();
        drafts().setField(edit.id(), BucketField.PREFIX, "raw");
        test(edit.id());
        runtime().then(Reports.secretRejected());
        runtime().hold();
        bean(BucketTesting.class).test(bucket.slug(), new Heard());
        save(edit.id());
        runtime().release();

        assertThat(service().find(bucket.slug()).orElseThrow().status()).isEqualTo(BucketStatus.HEALTHY);
    }

    private BucketService service() {
        return bean(BucketService.class);
    }

    private List<String> slugs(BucketQuery query, int offset, int limit) {
        return service().list(query, offset, limit).stream()
                .map(BucketListItem::slug)
                .toList();
    }

    private static BucketQuery search(String text) {
        return new BucketQuery(text, null, null, null, BucketQuery.Sort.SLUG, false);
    }

    private static BucketQuery filter(Provider provider, BucketStatus status, String environment) {
        return new BucketQuery("", provider, status, environment, BucketQuery.Sort.SLUG, false);
    }

    private static BucketQuery sorted(BucketQuery.Sort sort, boolean descending) {
        return new BucketQuery("", null, null, null, sort, descending);
    }
}
