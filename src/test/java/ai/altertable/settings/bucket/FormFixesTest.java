package ai.altertable.settings.bucket;

import static ai.altertable.settings.bucket.BucketField.ACCOUNT_ID;
import static ai.altertable.settings.bucket.BucketField.BUCKET_NAME;
import static ai.altertable.settings.bucket.BucketField.ENDPOINT;
import static ai.altertable.settings.bucket.BucketField.JURISDICTION;
import static ai.altertable.settings.bucket.BucketField.PREFIX;
import static ai.altertable.settings.bucket.BucketField.REGION;
import static org.assertj.core.api.Assertions.assertThat;

import ai.altertable.settings.bucket.connection.Remedy;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FormFixesTest {

    private static final String ACCOUNT = "0123456789abcdef0123456789abcdef";

    @Test
    void aBucketInsideTheEndpointIsTakenOut() {
        BucketForm form =
                custom().with(ENDPOINT, "http://127.0.0.1:9410/acme-lake").with(BUCKET_NAME, "acme-lake");

        assertThat(fix(form, ENDPOINT)).isEqualTo(Map.of(ENDPOINT, "http://127.0.0.1:9410", BUCKET_NAME, "acme-lake"));
    }

    @Test
    void aPathBelowTheBucketBecomesThePrefix() {
        BucketForm form = custom().with(ENDPOINT, "https://s3.example.com/acme-lake/raw/2026/");

        assertThat(fix(form, ENDPOINT))
                .isEqualTo(Map.of(ENDPOINT, "https://s3.example.com", BUCKET_NAME, "acme-lake", PREFIX, "raw/2026/"));
    }

    @Test
    void aMissingSchemeIsAdded() {
        assertThat(fix(custom().with(ENDPOINT, "s3.example.com:9000"), ENDPOINT))
                .isEqualTo(Map.of(ENDPOINT, "https://s3.example.com:9000"));
    }

    @Test
    void anEndpointWithAPasswordIsForAPersonToMend() {
        assertThat(problem(custom().with(ENDPOINT, "https://a:b@s3.example.com"), ENDPOINT)
                        .fix())
                .isNull();
    }

    @Test
    void aRegionInAnotherSpellingIsSpelledAsAmazonDoes() {
        BucketForm form = form(Provider.AMAZON_S3);

        assertThat(fix(form.with(REGION, "EU_West_1"), REGION)).isEqualTo(Map.of(REGION, "eu-west-1"));
        assertThat(problem(form.with(REGION, "Frankfurt!"), REGION).fix()).isNull();
    }

    @Test
    void anAddressInTheBucketFieldIsTakenApart() {
        BucketForm form = form(Provider.AMAZON_S3).with(BUCKET_NAME, "s3://Acme-Lake/raw");

        assertThat(fix(form, BUCKET_NAME)).isEqualTo(Map.of(BUCKET_NAME, "acme-lake", PREFIX, "raw/"));
    }

    @Test
    void anR2EndpointSaysAccountAndJurisdiction() {
        BucketForm form = form(Provider.CLOUDFLARE_R2)
                .with(ACCOUNT_ID, "https://" + ACCOUNT + ".eu.r2.cloudflarestorage.com/bucket");

        assertThat(fix(form, ACCOUNT_ID)).isEqualTo(Map.of(ACCOUNT_ID, ACCOUNT, JURISDICTION, "eu"));
    }

    /** Nothing that looks like a password is ever put on a button. */
    @Test
    void anEndpointWithAPasswordAndABucketIsNotTakenApart() {
        assertThat(FormFixes.fix(custom().with(ENDPOINT, "https://a:b@s3.example.com/acme-lake"), ENDPOINT))
                .isNull();
    }

    @Test
    void whatWasTypedIsNotWrittenOver() {
        assertThat(fix(
                        custom().with(ENDPOINT, "https://s3.example.com/other/raw")
                                .with(BUCKET_NAME, "acme-lake"),
                        ENDPOINT))
                .isEqualTo(Map.of(ENDPOINT, "https://s3.example.com"));
        assertThat(fix(
                        custom().with(ENDPOINT, "https://s3.example.com/acme-lake/raw")
                                .with(PREFIX, "mine/"),
                        ENDPOINT))
                .isEqualTo(Map.of(ENDPOINT, "https://s3.example.com", BUCKET_NAME, "acme-lake"));
        assertThat(fix(
                        form(Provider.AMAZON_S3)
                                .with(BUCKET_NAME, "s3://acme-lake/raw")
                                .with(PREFIX, "mine/"),
                        BUCKET_NAME))
                .isEqualTo(Map.of(BUCKET_NAME, "acme-lake"));
    }

    @Test
    void anR2EndpointWithoutAnIdSaysNothing() {
        assertThat(FormFixes.fix(
                        form(Provider.CLOUDFLARE_R2).with(ACCOUNT_ID, "acme.r2.cloudflarestorage.com"), ACCOUNT_ID))
                .isNull();
    }

    @Test
    void applyingEveryFixLeavesNoProblem() {
        BucketForm form = custom().with(ENDPOINT, "s3.example.com/acme-lake").with(REGION, "us-east-1");
        for (var change : fix(form, ENDPOINT).entrySet()) {
            form = form.with(change.getKey(), change.getValue());
        }

        assertThat(form.problems()).isEmpty();
        assertThat(form.toProfile()).isInstanceOf(S3CompatibleProfile.class);
        assertThat(BucketForm.of(form.toProfile(), form.environmentId()).toProfile())
                .isEqualTo(form.toProfile());
    }

    private static BucketForm custom() {
        return form(Provider.S3_COMPATIBLE);
    }

    private static BucketForm form(Provider provider) {
        return BucketForm.empty(provider, UUID.randomUUID());
    }

    private static FieldProblem problem(BucketForm form, BucketField field) {
        return form.problems().stream()
                .filter(problem -> problem.field() == field)
                .findFirst()
                .orElseThrow();
    }

    private static Map<BucketField, String> fix(BucketForm form, BucketField field) {
        return ((Remedy.ChangeFields) problem(form, field).fix()).values();
    }
}
