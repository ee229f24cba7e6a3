package ai.altertable.settings.bucket;

import ai.altertable.settings.bucket.connection.Remedy;
import java.net.URI;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the form can mend by itself, each as a remedy of one click. */
final class FormFixes {

    private FormFixes() {}

    /** The mending of a field that breaks a rule, or null when only a person can know the right value. */
    static @Nullable Remedy fix(BucketForm form, BucketField field) {
        return switch (field) {
            case ENDPOINT -> endpoint(form);
            case BUCKET_NAME, CONTAINER -> bucketName(form);
            case ACCOUNT_ID -> account(form);
            case STORAGE_ACCOUNT -> storageAccount(form);
            case REGION -> region(form);
            case ENVIRONMENT,
                    PREFIX,
                    JURISDICTION,
                    ADDRESSING_STYLE,
                    REQUESTER_PAYS,
                    CLOUD,
                    CREDENTIAL_KIND,
                    ACCESS_KEY_ID,
                    SECRET_ACCESS_KEY,
                    SESSION_TOKEN,
                    EXPIRES_AT,
                    ROLE_ARN,
                    EXTERNAL_ID,
                    SERVICE_ACCOUNT_KEY,
                    ACCOUNT_KEY,
                    SAS,
                    TENANT_ID,
                    CLIENT_ID,
                    CLIENT_SECRET -> null;
        };
    }

    private static @Nullable Remedy endpoint(BucketForm form) {
        String text = form.value(BucketField.ENDPOINT);
        if (text.isEmpty() || text.chars().anyMatch(Character::isWhitespace)) {
            return null;
        }
        String scheme = Endpoint.schemeOf(text);
        URI uri;
        try {
            uri = URI.create(scheme == null ? "https://" + text : text);
        } catch (IllegalArgumentException _) {
            return null;
        }
        if (uri.getHost() == null || uri.getRawUserInfo() != null) {
            return null;
        }
        String root = uri.getScheme().toLowerCase(Locale.ROOT) + "://" + uri.getRawAuthority();
        if (!valid(root)) {
            return null;
        }
        String path = uri.getPath() == null ? "" : strip(uri.getPath());
        if (path.isEmpty()) {
            return new Remedy.ChangeFields(
                    (scheme == null ? "Use " : "Keep only ") + root, Map.of(BucketField.ENDPOINT, root));
        }
        return takeBucketOut(form, root, path);
    }

    /** {@code https://host/bucket/some/prefix} says three things at once. */
    private static Remedy takeBucketOut(BucketForm form, String root, String path) {
        Map<BucketField, String> values = new EnumMap<>(BucketField.class);
        values.put(BucketField.ENDPOINT, root);
        int slash = path.indexOf('/');
        String first = slash < 0 ? path : path.substring(0, slash);
        String typed = form.value(BucketField.BUCKET_NAME);
        boolean isBucket =
                (typed.isEmpty() || typed.equals(first)) && BucketNameRules.violation(form.provider(), first) == null;
        if (!isBucket) {
            return new Remedy.ChangeFields("Keep only " + root, values);
        }
        values.put(BucketField.BUCKET_NAME, first);
        if (slash > 0 && form.value(BucketField.PREFIX).isEmpty()) {
            values.put(BucketField.PREFIX, path.substring(slash + 1) + "/");
        }
        return new Remedy.ChangeFields("Take " + first + " out of the endpoint", values);
    }

    private static @Nullable Remedy bucketName(BucketForm form) {
        String text = form.bucketName();
        String bare = text.replaceFirst("^(?i)(s3a?|r2|gs|az)://", "");
        int slash = bare.indexOf('/');
        String name = slash < 0 ? bare : bare.substring(0, slash);
        String lower = form.provider() == Provider.S3_COMPATIBLE ? name : name.toLowerCase(Locale.ROOT);
        if (lower.equals(text) || BucketNameRules.violation(form.provider(), lower) != null) {
            return null;
        }
        Map<BucketField, String> values = new EnumMap<>(BucketField.class);
        values.put(FormShape.name(form.provider()), lower);
        String rest = slash < 0 ? "" : strip(bare.substring(slash + 1));
        if (!rest.isEmpty() && form.value(BucketField.PREFIX).isEmpty()) {
            values.put(BucketField.PREFIX, rest + "/");
        }
        return new Remedy.ChangeFields("Use " + lower, values);
    }

    /** R2 shows an endpoint, {@code https://<account>[.<jurisdiction>].r2.cloudflarestorage.com}, where we ask for the id. */
    private static @Nullable Remedy account(BucketForm form) {
        String text =
                form.value(BucketField.ACCOUNT_ID).toLowerCase(Locale.ROOT).replaceFirst("^https?://", "");
        int end = text.indexOf(".r2.cloudflarestorage.com");
        if (end < 0) {
            return null;
        }
        String[] labels = text.substring(0, end).split("\\.", 2);
        if (!labels[0].matches("[0-9a-f]{32}")) {
            return null;
        }
        Map<BucketField, String> values = new EnumMap<>(BucketField.class);
        values.put(BucketField.ACCOUNT_ID, labels[0]);
        if (labels.length > 1) {
            values.put(BucketField.JURISDICTION, labels[1]);
        }
        return new Remedy.ChangeFields("Use the account ID in it", values);
    }

    private static @Nullable Remedy storageAccount(BucketForm form) {
        String text = form.value(BucketField.STORAGE_ACCOUNT);
        Map<BucketField, String> values = AzureAddress.read(text);
        if (values != null) {
            if (!form.bucketName().isEmpty()) {
                values.remove(BucketField.CONTAINER);
            }
            return new Remedy.ChangeFields("Use the account in it", values);
        }
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.matches("[a-z0-9]{3,24}")
                ? new Remedy.ChangeFields("Use " + lower, Map.of(BucketField.STORAGE_ACCOUNT, lower))
                : null;
    }

    /** {@code EU_West_1} is how some tools write it. */
    private static @Nullable Remedy region(BucketForm form) {
        String typed = form.value(BucketField.REGION);
        String code = typed.toLowerCase(Locale.ROOT).replaceAll("[._\\s]+", "-");
        boolean usable = !code.equals(typed)
                && form.with(BucketField.REGION, code).problems().stream()
                        .noneMatch(problem -> problem.field() == BucketField.REGION);
        return usable ? new Remedy.ChangeFields("Use " + code, Map.of(BucketField.REGION, code)) : null;
    }

    private static boolean valid(String endpoint) {
        try {
            new Endpoint(endpoint);
            return true;
        } catch (InvalidFieldException _) {
            return false;
        }
    }

    private static String strip(String path) {
        return path.replaceAll("^/+|/+$", "");
    }
}
