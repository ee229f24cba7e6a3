package ai.altertable.settings.runtime.s3;

import ai.altertable.settings.bucket.AddressingStyle;
import ai.altertable.settings.bucket.BucketField;
import ai.altertable.settings.bucket.Provider;
import ai.altertable.settings.bucket.R2Jurisdiction;
import ai.altertable.settings.bucket.StorageProfile;
import ai.altertable.settings.bucket.connection.Diagnosis;
import ai.altertable.settings.bucket.connection.Remedy;
import ai.altertable.settings.runtime.s3.S3Failure.Refused;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Region, jurisdiction, addressing style and the bucket itself. */
final class PlaceDiagnoses {

    private PlaceDiagnoses() {}

    /** @param there the bucket's place, if it is known */
    static Diagnosis wrongRegion(S3Target target, Optional<S3Target> there, Refused refused) {
        boolean chosen = target.provider() == Provider.AMAZON_S3 || Diagnoses.custom(target);
        if (!chosen) {
            return ServiceDiagnoses.unknown(refused, "looking for the bucket");
        }
        return there.map(place -> regionFound(target, place, refused))
                .orElseGet(() -> Diagnoses.at(
                        BucketField.REGION,
                        "Wrong region",
                        "The bucket is not in " + target.region() + ".",
                        "The service did not say where it is. The bucket's page at the provider shows its region.",
                        refused,
                        Diagnoses.revisit(BucketField.REGION)));
    }

    private static Diagnosis regionFound(S3Target target, S3Target there, Refused refused) {
        Map<BucketField, String> values = new EnumMap<>(BucketField.class);
        values.put(BucketField.REGION, there.region());
        boolean otherHost = Diagnoses.custom(target) && !there.service().equals(target.service());
        if (otherHost) {
            values.put(BucketField.ENDPOINT, there.service().toString());
        }
        return Diagnoses.at(
                BucketField.REGION,
                "Wrong region",
                "The bucket is in " + there.region() + ", not " + target.region() + ".",
                otherHost ? "The endpoint names the region as well." : "",
                refused,
                new Remedy.ChangeFields("Switch to " + there.region(), values));
    }

    /** Bucket, region and endpoint make no address together. */
    static Diagnosis noAddress(StorageProfile profile) {
        return profile.provider() == Provider.S3_COMPATIBLE || profile.provider() == Provider.AMAZON_S3
                ? new Diagnosis(
                        "Requests cannot be made for this region.",
                        "A region's code has lower-case letters, digits and hyphens, such as eu-central-1.",
                        "Invalid region",
                        BucketField.REGION,
                        List.of(Diagnoses.revisit(BucketField.REGION)),
                        "")
                : new Diagnosis(
                        "The operator's settings for this provider make no address.",
                        "Nothing you entered is wrong. Tell the operator.",
                        "Misconfigured provider",
                        null,
                        List.of(),
                        "");
    }

    static Diagnosis noBucket(S3Target target, S3Failure failure) {
        return Diagnoses.at(
                BucketField.BUCKET_NAME,
                "Bucket not found",
                "There is no bucket called " + target.bucket() + ".",
                switch (target.provider()) {
                    case AMAZON_S3 -> "It may be mistyped or deleted, or be in another AWS partition.";
                    case CLOUDFLARE_R2 -> "It is in none of the account's jurisdictions we know of.";
                    case GOOGLE_CLOUD_STORAGE, AZURE_BLOB, S3_COMPATIBLE, ALTERTABLE ->
                        "It may be mistyped or deleted.";
                },
                failure,
                Diagnoses.revisit(BucketField.BUCKET_NAME));
    }

    static Diagnosis invalidName(S3Target target, S3Failure failure) {
        return Diagnoses.at(
                BucketField.BUCKET_NAME,
                "Invalid bucket name",
                "The service does not take " + target.bucket() + " for the name of a bucket.",
                "It may be the alias of an access point or a bucket of another kind.",
                failure,
                Diagnoses.revisit(BucketField.BUCKET_NAME));
    }

    static Diagnosis jurisdiction(S3Target target, R2Jurisdiction found, S3Failure failure) {
        return Diagnoses.at(
                BucketField.JURISDICTION,
                "Wrong jurisdiction",
                "The bucket " + target.bucket() + " is in the " + found.label() + " jurisdiction.",
                "A jurisdiction is a namespace of its own: from another, its buckets cannot be seen.",
                failure,
                Diagnoses.change(
                        "Use the " + found.label() + " jurisdiction",
                        BucketField.JURISDICTION,
                        found.equals(R2Jurisdiction.DEFAULT) ? "default" : found.code()));
    }

    /** The service wants the bucket's name in the other place. */
    static Diagnosis wrongAddressing(S3Target target, S3Failure failure) {
        return target.pathStyle()
                ? Diagnoses.at(
                        BucketField.ADDRESSING_STYLE,
                        "Needs virtual-hosted style",
                        "This service wants the bucket's name in the host name, not in the path.",
                        "",
                        failure,
                        Diagnoses.change(
                                "Use virtual-hosted style",
                                BucketField.ADDRESSING_STYLE,
                                AddressingStyle.VIRTUAL_HOSTED.name()))
                : Diagnoses.at(
                        BucketField.ADDRESSING_STYLE,
                        "Needs path-style",
                        "This service wants the bucket's name in the path, not in the host name.",
                        "",
                        failure,
                        Diagnoses.change("Use path-style", BucketField.ADDRESSING_STYLE, AddressingStyle.PATH.name()));
    }
}
