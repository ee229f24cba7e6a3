package ai.altertable.settings.bucket;

import static ai.altertable.settings.bucket.BucketField.ACCOUNT_ID;
import static ai.altertable.settings.bucket.BucketField.ADDRESSING_STYLE;
import static ai.altertable.settings.bucket.BucketField.BUCKET_NAME;
import static ai.altertable.settings.bucket.BucketField.CLOUD;
import static ai.altertable.settings.bucket.BucketField.ENDPOINT;
import static ai.altertable.settings.bucket.BucketField.JURISDICTION;
import static ai.altertable.settings.bucket.BucketField.PREFIX;
import static ai.altertable.settings.bucket.BucketField.REGION;
import static ai.altertable.settings.bucket.BucketField.REQUESTER_PAYS;
import static ai.altertable.settings.bucket.BucketField.STORAGE_ACCOUNT;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** From what was typed to a storage profile and back; the rules themselves are the values'. */
final class FormRules {

    private FormRules() {}

    static List<FieldProblem> problems(BucketForm form) {
        List<FieldProblem> problems = new ArrayList<>();
        for (BucketField field : fields(form)) {
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

    /** What can be wrong by itself, in the order of the form. */
    private static List<BucketField> fields(BucketForm form) {
        return Stream.concat(FormShape.place(form.provider()).stream(), form.credentialKind().plain().stream())
                .toList();
    }

    /** The field's domain value; making it is the check. */
    private static Object value(BucketForm form, BucketField field) {
        return switch (field) {
            case BUCKET_NAME, CONTAINER -> name(form);
            case PREFIX -> prefix(form);
            case STORAGE_ACCOUNT -> storageAccount(form);
            case CLOUD -> cloud(form);
            case ACCOUNT_ID -> account(form);
            case JURISDICTION -> jurisdiction(form);
            case ENDPOINT -> endpoint(form);
            case REGION -> region(form);
            case ADDRESSING_STYLE -> style(form);
            case ROLE_ARN, TENANT_ID, CLIENT_ID, EXPIRES_AT -> plain(form, field);
            case ENVIRONMENT,
                    REQUESTER_PAYS,
                    CREDENTIAL_KIND,
                    EXTERNAL_ID,
                    ACCESS_KEY_ID,
                    SECRET_ACCESS_KEY,
                    SESSION_TOKEN,
                    SERVICE_ACCOUNT_KEY,
                    ACCOUNT_KEY,
                    SAS,
                    CLIENT_SECRET -> form;
        };
    }

    static StorageProfile profile(BucketForm form) {
        return switch (form.provider()) {
            case AMAZON_S3 -> new AmazonS3Profile(name(form), prefix(form), region(form), requesterPays(form));
            case CLOUDFLARE_R2 -> new CloudflareR2Profile(name(form), prefix(form), account(form), jurisdiction(form));
            case GOOGLE_CLOUD_STORAGE -> new GoogleCloudStorageProfile(name(form), prefix(form));
            case AZURE_BLOB -> new AzureBlobProfile(storageAccount(form), name(form), prefix(form), cloud(form));
            case S3_COMPATIBLE ->
                new S3CompatibleProfile(name(form), prefix(form), endpoint(form), region(form), style(form));
            case ALTERTABLE -> throw new IllegalStateException("Built-in buckets are not connected with a form.");
        };
    }

    static BucketForm form(StorageProfile profile, UUID environmentId) {
        Map<BucketField, String> values = new EnumMap<>(BucketField.class);
        values.put(FormShape.name(profile.provider()), profile.bucketName());
        values.put(PREFIX, profile.prefix().value());
        switch (profile) {
            case AmazonS3Profile s3 -> {
                values.put(REGION, s3.region().code());
                values.put(REQUESTER_PAYS, s3.requesterPays() ? BucketForm.YES : "");
            }
            case AzureBlobProfile azure -> {
                values.put(STORAGE_ACCOUNT, azure.account().name());
                values.put(
                        CLOUD,
                        azure.cloud() == AzureCloud.PUBLIC ? "" : azure.cloud().code());
            }
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
        String name = form.bucketName();
        BucketNameRules.check(form.provider(), name);
        return name;
    }

    private static KeyPrefix prefix(BucketForm form) {
        return new KeyPrefix(form.value(PREFIX));
    }

    /** The credential's plain fields that have text, as their domain values write them. */
    static Map<BucketField, String> plain(BucketForm form) {
        Map<BucketField, String> values = new EnumMap<>(BucketField.class);
        for (BucketField field : form.credentialKind().plain()) {
            String value = plain(form, field);
            if (!value.isEmpty()) {
                values.put(field, value);
            }
        }
        return values;
    }

    private static String plain(BucketForm form, BucketField field) {
        String text = form.value(field);
        return switch (field) {
            case ROLE_ARN -> new RoleArn(text).value();
            case TENANT_ID -> new TenantId(text).value();
            case CLIENT_ID -> new ClientId(text).value();
            case EXPIRES_AT -> text.isEmpty() ? "" : new Expiry(text).at().toString();
            default -> throw new IllegalArgumentException("No plain field of a credential: " + field);
        };
    }

    private static StorageAccount storageAccount(BucketForm form) {
        return new StorageAccount(form.value(STORAGE_ACCOUNT));
    }

    private static AzureCloud cloud(BucketForm form) {
        return AzureCloud.ofCode(form.value(CLOUD));
    }

    private static boolean requesterPays(BucketForm form) {
        return form.value(REQUESTER_PAYS).equals(BucketForm.YES);
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
