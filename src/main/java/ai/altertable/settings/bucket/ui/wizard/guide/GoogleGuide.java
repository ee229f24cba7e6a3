package ai.altertable.settings.bucket.ui.wizard.guide;

import ai.altertable.settings.bucket.CredentialKind;
import ai.altertable.settings.bucket.ui.wizard.guide.GuideText.Snippet;
import java.util.List;

/** Google Cloud Storage: a service account with a role on one bucket, and a key for it. */
final class GoogleGuide {

    private GoogleGuide() {}

    static GuideText of(CredentialKind kind, Place place, Access access) {
        boolean json = kind == CredentialKind.SERVICE_ACCOUNT_KEY;
        String account = "altertable@PROJECT.iam.gserviceaccount.com";
        String key = json
                ? "gcloud iam service-accounts keys create altertable-key.json --iam-account=" + account
                : "gcloud storage hmac create " + account + " --project=PROJECT";
        String role = switch (access) {
            case READ_AND_WRITE -> "roles/storage.objectUser";
            case READ_ONLY -> "roles/storage.objectViewer";
        };
        return new GuideText(
                "Create a service account, give it a role on this bucket, then "
                        + (json ? "a JSON key" : "an HMAC key")
                        + " for it. Replace PROJECT with your project's ID.",
                List.of(),
                List.of(new Snippet("gcloud", """
                        gcloud iam service-accounts create altertable --project=PROJECT
                        gcloud storage buckets add-iam-policy-binding gs://%s \\
                          --member=serviceAccount:altertable@PROJECT.iam.gserviceaccount.com \\
                          --role=%s
                        %s""".formatted(place.bucket(), role, key))));
    }
}
