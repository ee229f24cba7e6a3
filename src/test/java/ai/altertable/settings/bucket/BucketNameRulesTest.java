package ai.altertable.settings.bucket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BucketNameRulesTest {

    @ParameterizedTest
    @CsvSource({
        "AMAZON_S3, acme-landing-zone",
        "AMAZON_S3, my.bucket",
        "AMAZON_S3, abc",
        "CLOUDFLARE_R2, acme-archive",
        "GOOGLE_CLOUD_STORAGE, acme_exports",
        "GOOGLE_CLOUD_STORAGE, www.acme.example",
        "S3_COMPATIBLE, Old_Bucket",
    })
    void goodNamesPass(Provider provider, String name) {
        assertThat(BucketNameRules.violation(provider, name)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "AMAZON_S3, ab, at least 3",
        "AMAZON_S3, Acme, capital",
        "AMAZON_S3, acme_x, letters",
        "AMAZON_S3, acme bucket, spaces",
        "AMAZON_S3, acme/raw, Prefix",
        "AMAZON_S3, -acme, starts and ends",
        "AMAZON_S3, acme-, starts and ends",
        "AMAZON_S3, ac..me, two dots",
        "AMAZON_S3, 192.168.5.4, IP address",
        "AMAZON_S3, xn--acme, reserves",
        "AMAZON_S3, acme-s3alias, access point",
        "AMAZON_S3, acme--x-s3, directory bucket",
        "AMAZON_S3, acme--table-s3, table bucket",
        "CLOUDFLARE_R2, acme.raw, no dots",
        "GOOGLE_CLOUD_STORAGE, goog-acme, reserves",
        "S3_COMPATIBLE, аcme, letters",
    })
    void aBadNameHearsWhichRuleItBreaks(Provider provider, String name, String rule) {
        assertThat(BucketNameRules.violation(provider, name)).contains(rule);
    }

    @Test
    void aNameThatIsTooLongHearsHowLongItIs() {
        assertThat(BucketNameRules.violation(Provider.AMAZON_S3, "a".repeat(64)))
                .contains("at most 63", "64");
        assertThat(BucketNameRules.violation(Provider.GOOGLE_CLOUD_STORAGE, "a".repeat(64) + ".b"))
                .contains("Between two dots");
    }

    @Test
    void aProfileRefusesWhatTheRulesRefuse() {
        assertThatThrownBy(() -> new GoogleCloudStorageProfile("No", KeyPrefix.NONE))
                .isInstanceOfSatisfying(
                        InvalidFieldException.class, e -> assertThat(e.field()).isEqualTo(BucketField.BUCKET_NAME));
    }
}
