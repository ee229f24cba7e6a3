package ai.altertable.settings.bucket.ui.wizard.guide;

import ai.altertable.settings.bucket.ui.wizard.guide.GuideText.Snippet;
import java.util.List;

/** Google Cloud Storage: a service account with a role on one bucket, and an HMAC key for it. */
final class GoogleGuide {

    private GoogleGuide() {}

    static GuideText of(Place place, Access access) {
        String role = switch (access) {
            case READ_AND_WRITE -> "roles/storage.objectUser";
            case READ_ONLY -> "roles/storage.objectViewer";
        };
        return new GuideText(
                "Create a service account, give it a role on this bucket, then an HMAC key for it. Replace PROJECT with"
                        + " your project's ID.",
                List.of(),
                List.of(new Snippet("gcloud", """
                        gcloud iam service-accounts create altertable --project=PROJECT
                        gcloud storage buckets add-iam-policy-binding gs://%s \\
                          --member=serviceAccount:altertable@PROJECT.iam.gserviceaccount.com \\
                          --role=%s
                        gcloud storage hmac create altertable@PROJECT.iam.gserviceaccount.com --project=PROJECT""".formatted(place.bucket(), role))));
    }
}
