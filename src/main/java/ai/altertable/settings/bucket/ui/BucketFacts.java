package ai.altertable.settings.bucket.ui;

import ai.altertable.settings.base.ui.Card;
import ai.altertable.settings.base.ui.Facts;
import ai.altertable.settings.bucket.AddressingStyle;
import ai.altertable.settings.bucket.AmazonS3Profile;
import ai.altertable.settings.bucket.AzureBlobProfile;
import ai.altertable.settings.bucket.Bucket;
import ai.altertable.settings.bucket.CloudflareR2Profile;
import ai.altertable.settings.bucket.GoogleCloudStorageProfile;
import ai.altertable.settings.bucket.ManagedProfile;
import ai.altertable.settings.bucket.Provider;
import ai.altertable.settings.bucket.S3CompatibleProfile;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;

/** Where a bucket is, and who said so. */
final class BucketFacts {

    private final RegionNames regions;

    BucketFacts(RegionNames regions) {
        this.regions = regions;
    }

    Card card(Bucket bucket, Instant now) {
        Facts facts = new Facts()
                .with("Provider", Providers.label(bucket.profile().provider()))
                .with("Environment", bucket.environment());
        place(facts, bucket);
        String prefix = bucket.profile().prefix().value();
        facts.with("Prefix", prefix.isEmpty() ? new Span("Whole bucket") : mono(prefix));
        facts.with("Connected", by(bucket.createdBy(), bucket.createdAt(), now));
        if (!bucket.updatedAt().equals(bucket.createdAt())) {
            facts.with("Last changed", by(bucket.updatedBy(), bucket.updatedAt(), now));
        }
        return new Card("Location", "Where the data of this bucket lives.").with(facts);
    }

    private void place(Facts facts, Bucket bucket) {
        switch (bucket.profile()) {
            case AmazonS3Profile s3 ->
                facts.with(
                        "Region", regions.label(Provider.AMAZON_S3, s3.region().code()));
            case CloudflareR2Profile r2 ->
                facts.with("Account ID", mono(r2.accountId().value()))
                        .with("Jurisdiction", r2.jurisdiction().label());
            case GoogleCloudStorageProfile _ -> facts.with("Region", "Chosen at Google Cloud");
            case AzureBlobProfile azure ->
                facts.with("Storage account", mono(azure.account().name()))
                        .with("Cloud", azure.cloud().label())
                        .with("Region", "Chosen with the storage account");
            case ManagedProfile managed -> facts.with("Region", regions.label(Provider.ALTERTABLE, managed.region()));
            case S3CompatibleProfile custom ->
                facts.with("Endpoint", mono(custom.endpoint().value()))
                        .with("Region", custom.region().code())
                        .with("Addressing style", addressing(custom.addressingStyle()));
        }
    }

    private static String addressing(AddressingStyle style) {
        return switch (style) {
            case VIRTUAL_HOSTED -> "Bucket in the host name";
            case PATH -> "Bucket in the path";
        };
    }

    private static Div by(String who, Instant when, Instant now) {
        return new Div(Times.span(when, now), new Span(" by " + who));
    }

    private static Span mono(String text) {
        Span span = new Span(text);
        span.addClassName("mono");
        return span;
    }
}
