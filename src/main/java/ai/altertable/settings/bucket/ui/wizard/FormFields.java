package ai.altertable.settings.bucket.ui.wizard;

import static ai.altertable.settings.bucket.BucketField.ACCESS_KEY_ID;
import static ai.altertable.settings.bucket.BucketField.ACCOUNT_ID;
import static ai.altertable.settings.bucket.BucketField.ADDRESSING_STYLE;
import static ai.altertable.settings.bucket.BucketField.BUCKET_NAME;
import static ai.altertable.settings.bucket.BucketField.ENDPOINT;
import static ai.altertable.settings.bucket.BucketField.JURISDICTION;
import static ai.altertable.settings.bucket.BucketField.PREFIX;
import static ai.altertable.settings.bucket.BucketField.REGION;
import static ai.altertable.settings.bucket.BucketField.SECRET_ACCESS_KEY;

import ai.altertable.settings.bucket.BucketField;
import ai.altertable.settings.bucket.Provider;
import java.util.List;
import java.util.stream.Stream;

/** Which fields a provider asks for, and where. */
final class FormFields {

    private FormFields() {}

    /** Those of the step "Bucket and credentials". */
    static List<BucketField> credentials(Provider provider) {
        return switch (provider) {
            case AMAZON_S3, GOOGLE_CLOUD_STORAGE, ALTERTABLE ->
                List.of(BUCKET_NAME, PREFIX, ACCESS_KEY_ID, SECRET_ACCESS_KEY);
            case CLOUDFLARE_R2 ->
                List.of(BUCKET_NAME, PREFIX, ACCOUNT_ID, JURISDICTION, ACCESS_KEY_ID, SECRET_ACCESS_KEY);
            case S3_COMPATIBLE -> List.of(ENDPOINT, BUCKET_NAME, PREFIX, ACCESS_KEY_ID, SECRET_ACCESS_KEY);
        };
    }

    /** Those of the step "Region": none where the provider decides by itself. */
    static List<BucketField> place(Provider provider) {
        return switch (provider) {
            case AMAZON_S3 -> List.of(REGION);
            case S3_COMPATIBLE -> List.of(REGION, ADDRESSING_STYLE);
            case CLOUDFLARE_R2, GOOGLE_CLOUD_STORAGE, ALTERTABLE -> List.of();
        };
    }

    static List<BucketField> all(Provider provider) {
        return Stream.concat(credentials(provider).stream(), place(provider).stream())
                .toList();
    }
}
