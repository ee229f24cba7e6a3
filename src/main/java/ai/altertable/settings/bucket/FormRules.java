package ai.altertable.settings.bucket;

import static ai.altertable.settings.bucket.BucketField.ACCOUNT_ID;
import static ai.altertable.settings.bucket.BucketField.ADDRESSING_STYLE;
import static ai.altertable.settings.bucket.BucketField.BUCKET_NAME;
import static ai.altertable.settings.bucket.BucketField.ENDPOINT;
import static ai.altertable.settings.bucket.BucketField.JURISDICTION;
import static ai.altertable.settings.bucket.BucketField.PREFIX;
import static ai.altertable.settings.bucket.BucketField.REGION;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** From what was typed to a storage profile and back; the rules themselves are the values'. */
final class FormRules {

    private FormRules() {}

    /** The fields a provider asks for, in the order of the form. */
    static List<BucketField> fields(Provider provider) {
        return switch (provider) {
            case AMAZON_S3 -> List.of(BUCKET_NAME, PREFIX, REGION);
            case CLOUDFLARE_R2 -> List.of(BUCKET_NAME, PREFIX, ACCOUNT_ID, JURISDICTION);
            case GOOGLE_CLOUD_STORAGE -> List.of(BUCKET_NAME, PREFIX);
            case S3_COMPATIBLE -> List.of(ENDPOINT, BUCKET_NAME, PREFIX, REGION, ADDRESSING_STYLE);
            case ALTERTABLE -> List.of(BUCKET_NAME);
        };
    }

    static List<FieldProblem> problems(BucketForm form) {
        List<FieldProblem> problems = new ArrayList<>();
        for (BucketField field : fields(form.provider())) {
            try {
                checkLength(form, field);
                var _ = value(form, field);
            } catch (InvalidFieldException e) {
                problems.add(new FieldProblem(field, e.sentence(), FormFixes.fix(form, field)));
            }
        }
        return problems;
    }

    private static void checkLength(BucketForm form, BucketField field) {
        if (form.cut(field)) {
            throw new InvalidFieldException(field, "This is far too long: only its beginning was kept.");
        }
    }

    /** The field's domain value; making it is the check. */
    private static Object value(BucketForm form, BucketField field) {
        return switch (field) {
            case BUCKET_NAME -> name(form);
            case PREFIX -> prefix(form);
            case ACCOUNT_ID -> account(form);
            case JURISDICTION -> jurisdiction(form);
            case ENDPOINT -> endpoint(form);
            case REGION -> region(form);
            case ADDRESSING_STYLE -> style(form);
            case ENVIRONMENT, ACCESS_KEY_ID, SECRET_ACCESS_KEY -> form;
        };
    }

    static StorageProfile profile(BucketForm form) {
        return switch (form.provider()) {
            case AMAZON_S3 -> new AmazonS3Profile(name(form), prefix(form), region(form));
            case CLOUDFLARE_R2 -> new CloudflareR2Profile(name(form), prefix(form), account(form), jurisdiction(form));
            case GOOGLE_CLOUD_STORAGE -> new GoogleCloudStorageProfile(name(form), prefix(form));
            case S3_COMPATIBLE ->
                new S3CompatibleProfile(name(form), prefix(form), endpoint(form), region(form), style(form));
            case ALTERTABLE -> throw new IllegalStateException("Built-in buckets are not connected with a form.");
        };
    }

    static BucketForm form(StorageProfile profile, UUID environmentId) {
        Map<BucketField, String> values = new EnumMap<>(BucketField.class);
        values.put(BUCKET_NAME, profile.bucketName());
        values.put(PREFIX, profile.prefix().value());
        switch (profile) {
            case AmazonS3Profile s3 -> values.put(REGION, s3.region().code());
            case CloudflareR2Profile r2 -> {
                values.put(ACCOUNT_ID, r2.accountId().value());
                values.put(JURISDICTION, r2.jurisdiction().code());
            }
            case GoogleCloudStorageProfile _ -> {}
            case ManagedProfile managed -> values.put(REGION, managed.region());
            case S3CompatibleProfile custom -> {
                values.put(ENDPOINT, custom.endpoint().value());
                values.put(REGION, custom.region().code());
                values.put(ADDRESSING_STYLE, custom.addressingStyle().name());
            }
        }
        return new BucketForm(profile.provider(), environmentId, values);
    }

    private static String name(BucketForm form) {
        String name = form.value(BUCKET_NAME);
        BucketNameRules.check(form.provider(), name);
        return name;
    }

    private static KeyPrefix prefix(BucketForm form) {
        return new KeyPrefix(form.value(PREFIX));
    }

    private static R2AccountId account(BucketForm form) {
        return new R2AccountId(form.value(ACCOUNT_ID));
    }

    private static R2Jurisdiction jurisdiction(BucketForm form) {
        return new R2Jurisdiction(form.value(JURISDICTION));
    }

    private static Endpoint endpoint(BucketForm form) {
        return new Endpoint(form.value(ENDPOINT));
    }

    private static Region region(BucketForm form) {
        Region region = new Region(form.value(REGION));
        if (form.provider() == Provider.AMAZON_S3) {
            AmazonS3Profile.check(region);
        }
        return region;
    }

    private static AddressingStyle style(BucketForm form) {
        String style = form.value(ADDRESSING_STYLE);
        try {
            return style.isEmpty() ? AddressingStyle.PATH : AddressingStyle.valueOf(style);
        } catch (IllegalArgumentException _) {
            throw new InvalidFieldException(ADDRESSING_STYLE, "Choose path-style or virtual-hosted addressing.");
        }
    }
}
