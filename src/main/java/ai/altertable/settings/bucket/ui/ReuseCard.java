package ai.altertable.settings.bucket.ui;

import ai.altertable.settings.base.ui.Card;
import ai.altertable.settings.base.ui.CodeBlock;
import ai.altertable.settings.bucket.Bucket;
import ai.altertable.settings.bucket.BucketForm;
import ai.altertable.settings.bucket.ExternalId;
import ai.altertable.settings.bucket.ui.wizard.guide.SetupGuide;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeDetails;

/** A connected bucket for the terminal and the editor, folded away until it is asked for. Holds no key. */
final class ReuseCard {

    private ReuseCard() {}

    /** @param manages whether to show how to set up a key for it */
    static Card of(Bucket bucket, boolean manages) {
        Card card = new Card("Set up and reuse", "With placeholders where keys go: the stored ones are never shown.");
        card.addClassName("reuse");
        if (manages) {
            card.with(folded(
                    "Setup guide: give Altertable access",
                    new SetupGuide(BucketForm.of(bucket), ExternalId.of(bucket.id()))));
        }
        return card.with(
                folded("Copy as Terraform", new CodeBlock(TerraformCode.of(bucket))),
                folded("Copy as DuckDB secret", new CodeBlock(DuckDbCode.of(bucket.profile(), bucket.credential()))));
    }

    private static NativeDetails folded(String summary, Component content) {
        return new NativeDetails(summary, content);
    }
}
