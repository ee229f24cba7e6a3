package ai.altertable.settings.bucket.ui.wizard.guide;

import ai.altertable.settings.bucket.ui.wizard.guide.GuideText.Snippet;
import java.util.List;

/** Any other service: the generic policy, which most take as it is. */
final class CompatibleGuide {

    private CompatibleGuide() {}

    static GuideText of(Place place, Access access) {
        return new GuideText(
                "Create a user or access key with this policy. Services without policies have keys per bucket: choose"
                        + " the one that reads" + (access == Access.READ_ONLY ? "." : " and writes."),
                List.of(),
                List.of(new Snippet("Policy", S3Policy.json("aws", place, access))));
    }
}
