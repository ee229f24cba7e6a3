package ai.altertable.settings.bucket.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import ai.altertable.settings.bucket.AddressingStyle;
import ai.altertable.settings.bucket.AmazonS3Profile;
import ai.altertable.settings.bucket.CloudflareR2Profile;
import ai.altertable.settings.bucket.Endpoint;
import ai.altertable.settings.bucket.GoogleCloudStorageProfile;
import ai.altertable.settings.bucket.KeyPrefix;
import ai.altertable.settings.bucket.ManagedProfile;
import ai.altertable.settings.bucket.R2AccountId;
import ai.altertable.settings.bucket.R2Jurisdiction;
import ai.altertable.settings.bucket.Region;
import ai.altertable.settings.bucket.S3CompatibleProfile;
import ai.altertable.settings.bucket.StorageProfile;
import org.junit.jupiter.api.Test;

class BucketColumnsTest {

    private static final String ACCOUNT = "0123456789abcdef0123456789abcdef";

    @Test
    void everyProviderHasTheRegionThatAListShows() {
        assertThat(BucketColumns.region(amazon("raw/"))).isEqualTo("eu-central-1");
        assertThat(BucketColumns.region(r2(""))).isEqualTo("auto");
        assertThat(BucketColumns.region(new GoogleCloudStorageProfile("acme-lake", KeyPrefix.NONE)))
                .isEmpty();
        assertThat(BucketColumns.region(new ManagedProfile("acme-production", KeyPrefix.NONE, "eu-de")))
                .isEqualTo("eu-de");
        assertThat(BucketColumns.region(custom("https://s3.example.com"))).isEqualTo("us-east-1");
    }

    @Test
    void theNoteTellsBucketsOfTheSameNameApart() {
        assertThat(BucketColumns.note(amazon("raw/"))).isEqualTo("raw/");
        assertThat(BucketColumns.note(new GoogleCloudStorageProfile("acme-lake", new KeyPrefix("exports/"))))
                .isEqualTo("exports/");
        assertThat(BucketColumns.note(custom("https://s3.example.com:9000"))).isEqualTo("s3.example.com:9000");
        assertThat(BucketColumns.note(new ManagedProfile("acme-production", KeyPrefix.NONE, "eu-de")))
                .isEmpty();
    }

    @Test
    void onlyAJurisdictionThatWasChosenIsNoted() {
        assertThat(BucketColumns.note(r2(""))).isEmpty();
        assertThat(BucketColumns.note(r2("eu"))).endsWith(" jurisdiction").isNotEqualTo(" jurisdiction");
    }

    @Test
    void aLongPrefixIsCutToItsColumn() {
        String note = BucketColumns.note(amazon("x".repeat(400) + "/"));

        assertThat(note).hasSize(255);
    }

    @Test
    void whatIsSearchedIsInLowerCase() {
        assertThat(BucketColumns.searchText("BKT-12", amazon("Raw/"))).isEqualTo("acme-lake bkt-12 eu-central-1 raw/");
    }

    private static StorageProfile amazon(String prefix) {
        return new AmazonS3Profile("acme-lake", new KeyPrefix(prefix), new Region("eu-central-1"));
    }

    private static StorageProfile r2(String jurisdiction) {
        R2Jurisdiction where = jurisdiction.isEmpty() ? R2Jurisdiction.DEFAULT : new R2Jurisdiction(jurisdiction);
        return new CloudflareR2Profile("acme-lake", KeyPrefix.NONE, new R2AccountId(ACCOUNT), where);
    }

    private static StorageProfile custom(String endpoint) {
        return new S3CompatibleProfile(
                "acme-lake", KeyPrefix.NONE, new Endpoint(endpoint), new Region("us-east-1"), AddressingStyle.PATH);
    }
}
