package ai.altertable.settings.bucket.ui.wizard.guide;

import ai.altertable.settings.bucket.BucketForm;
import java.util.List;

/** Azure Blob Storage: what each way to sign in needs. */
final class AzureGuide {

    private AzureGuide() {}

    static GuideText of(BucketForm form, Place place, Access access) {
        return new GuideText("Give Altertable access to the container " + place.bucket() + ".", List.of(), List.of());
    }
}
