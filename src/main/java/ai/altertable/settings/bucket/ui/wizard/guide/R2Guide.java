package ai.altertable.settings.bucket.ui.wizard.guide;

import java.util.List;

/** Cloudflare R2: an API token for one bucket. R2 has no permissions below the bucket. */
final class R2Guide {

    private R2Guide() {}

    static GuideText of(Place place, Access access) {
        String permission = switch (access) {
            case READ_AND_WRITE -> "Object Read & Write";
            case READ_ONLY -> "Object Read only";
        };
        return new GuideText(
                "Create an R2 API token for this bucket alone. It comes with an access key ID and a secret access key.",
                List.of(
                        "In the Cloudflare dashboard, open R2 Object Storage, then Manage API tokens.",
                        "Choose Create account API token.",
                        "Permissions: " + permission + ".",
                        "Specify buckets: apply to specific buckets only, and choose " + place.bucket() + ".",
                        "Create the token and copy both keys from the page that follows: it shows them once."),
                List.of());
    }
}
