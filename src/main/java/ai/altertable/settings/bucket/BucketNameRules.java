package ai.altertable.settings.bucket;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The bucket naming rules of each provider, as they document them (Amazon S3 "bucketnamingrules", Cloudflare R2 error
 * 10005, Google Cloud Storage "bucket naming guidelines"). A message says which rule broke.
 */
public final class BucketNameRules {

    private static final Pattern IP = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}");
    private static final List<String> S3_PREFIXES = List.of("xn--", "sthree-", "amzn-s3-demo-");
    private static final int GOOGLE_MAX_DOTTED = 222;

    private BucketNameRules() {}

    static void check(Provider provider, String name) {
        String violation = violation(provider, name);
        if (violation != null) {
            throw new InvalidFieldException(BucketField.BUCKET_NAME, violation);
        }
    }

    /** What is wrong with the name, as a sentence, or null when nothing is. */
    public static @Nullable String violation(Provider provider, String name) {
        if (name.isEmpty()) {
            return "Enter the name of the " + (provider == Provider.AZURE_BLOB ? "container." : "bucket.");
        }
        if (provider == Provider.AZURE_BLOB) {
            return ContainerNameRules.violation(name);
        }
        String common = lexical(provider, name);
        if (common != null) {
            return common;
        }
        return switch (provider) {
            case AMAZON_S3 -> amazon(name);
            case CLOUDFLARE_R2 -> name.contains(".") ? "R2 bucket names have no dots." : null;
            case GOOGLE_CLOUD_STORAGE -> google(name);
            case AZURE_BLOB, S3_COMPATIBLE, ALTERTABLE -> null;
        };
    }

    private static @Nullable String lexical(Provider provider, String name) {
        boolean google = provider == Provider.GOOGLE_CLOUD_STORAGE;
        // Old buckets of S3-compatible services may have capitals and underscores.
        boolean lenient = provider == Provider.S3_COMPATIBLE;
        int max = google && name.contains(".") ? GOOGLE_MAX_DOTTED : lenient ? 255 : 63;
        if (name.length() < 3) {
            return "A bucket name has at least 3 characters.";
        }
        if (name.length() > max) {
            return "A bucket name has at most " + max + " characters; this one has " + name.length() + ".";
        }
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == '/') {
                return "A bucket name has no slash: what follows it belongs into Prefix.";
            }
            if (c >= 'A' && c <= 'Z' && !lenient) {
                return "A bucket name has no capital letters.";
            }
            boolean allowed = c >= 'a' && c <= 'z'
                    || c >= '0' && c <= '9'
                    || c == '-'
                    || c == '.'
                    || c == '_' && (google || lenient)
                    || c >= 'A' && c <= 'Z';
            if (!allowed) {
                return "A bucket name has only letters, digits and hyphens"
                        + (Character.isWhitespace(c) ? ", and no spaces." : ".");
            }
        }
        if (!alphanumeric(name.charAt(0)) || !alphanumeric(name.charAt(name.length() - 1))) {
            return "A bucket name starts and ends with a letter or a digit.";
        }
        if (name.contains("..")) {
            return "A bucket name has no two dots in a row.";
        }
        return IP.matcher(name).matches() ? "A bucket name must not look like an IP address." : null;
    }

    private static @Nullable String amazon(String name) {
        for (String prefix : S3_PREFIXES) {
            if (name.startsWith(prefix)) {
                return "Amazon S3 reserves names that start with " + prefix + ".";
            }
        }
        if (name.endsWith("-s3alias") || name.endsWith("--ol-s3") || name.endsWith(".mrap")) {
            return "This is the alias of an access point. Enter the name of the bucket behind it.";
        }
        if (name.endsWith("--x-s3")) {
            return "This is a directory bucket (S3 Express One Zone). Choose a general purpose bucket.";
        }
        if (name.endsWith("--table-s3")) {
            return "This is a table bucket (S3 Tables). Choose a general purpose bucket.";
        }
        return null;
    }

    private static @Nullable String google(String name) {
        if (name.startsWith("goog")) {
            return "Google reserves names that start with goog.";
        }
        for (String label : name.split("\\.", -1)) {
            if (label.length() > 63) {
                return "Between two dots, a bucket name has at most 63 characters.";
            }
        }
        return null;
    }

    private static boolean alphanumeric(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }
}
