package ai.altertable.settings.bucket;

import org.jspecify.annotations.Nullable;

/** What can be said of a pasted service account key without asking Google. */
final class GoogleKeyRules {

    private static final String HOW = " In Google Cloud, open IAM & Admin, Service accounts, Keys, and add a JSON key.";

    private GoogleKeyRules() {}

    static @Nullable FieldProblem problem(SealedPart sealed) {
        String message = sealed.facts() instanceof GoogleKeyFile file ? message(file) : noFile(sealed.shape());
        return message == null ? null : new FieldProblem(BucketField.SERVICE_ACCOUNT_KEY, message, null);
    }

    private static @Nullable String message(GoogleKeyFile file) {
        return switch (file.kind()) {
            case SERVICE_ACCOUNT -> file.whole() ? null : "A part of the key is missing. Paste the whole file.";
            case OAUTH_CLIENT -> "This is an OAuth client, with which people sign in to an application." + HOW;
            case AUTHORIZED_USER -> "This is a person's own sign-in, as gcloud stores it." + HOW;
            case EXTERNAL_ACCOUNT -> "This tells where to get access, and holds no key." + HOW;
            case OTHER -> "This JSON is not the key of a service account." + HOW;
        };
    }

    private static String noFile(KeyShape shape) {
        return shape == KeyShape.JSON
                ? "This JSON cannot be read: a part may be missing. Paste the whole file, or upload it."
                : "This is no JSON file. Paste the whole file that Google handed out, with its braces.";
    }
}
