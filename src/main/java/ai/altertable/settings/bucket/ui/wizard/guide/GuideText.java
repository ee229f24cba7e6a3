package ai.altertable.settings.bucket.ui.wizard.guide;

import ai.altertable.settings.bucket.BucketForm;
import java.util.List;

/**
 * What to do at the provider.
 *
 * @param lead what it comes to, in a sentence or two
 * @param steps what to click, in order; may be empty
 * @param snippets what to copy
 */
public record GuideText(String lead, List<String> steps, List<Snippet> snippets) {

    public GuideText {
        steps = List.copyOf(steps);
        snippets = List.copyOf(snippets);
    }

    /** Lines to copy, under a name. */
    public record Snippet(String name, String code) {}

    /**
     * For what was typed so far.
     *
     * @param externalId what a role has to ask for
     */
    public static GuideText of(BucketForm form, Access access, String externalId) {
        Place place = Place.of(form);
        return switch (form.provider()) {
            case AMAZON_S3 -> AwsGuide.of(form, place, access, externalId);
            case CLOUDFLARE_R2 -> R2Guide.of(place, access);
            case GOOGLE_CLOUD_STORAGE -> GoogleGuide.of(form.credentialKind(), place, access);
            case AZURE_BLOB -> AzureGuide.of(form, place, access);
            case S3_COMPATIBLE -> CompatibleGuide.of(place, access);
            case ALTERTABLE -> new GuideText("Nothing to do: every environment has it.", List.of(), List.of());
        };
    }
}
