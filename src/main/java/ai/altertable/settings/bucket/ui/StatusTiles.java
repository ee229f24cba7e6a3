package ai.altertable.settings.bucket.ui;

import ai.altertable.settings.base.ui.StatTile;
import ai.altertable.settings.base.ui.Tone;
import ai.altertable.settings.bucket.BucketSummary;
import com.vaadin.flow.component.html.UnorderedList;

/** How many buckets there are, and how they are. */
final class StatusTiles extends UnorderedList {

    StatusTiles() {
        addClassName("stat-tiles");
        getElement().setAttribute("aria-label", "Buckets by status");
    }

    void show(BucketSummary summary) {
        removeAll();
        add(
                new StatTile(summary.total(), summary.total() == 1 ? "bucket" : "buckets", Tone.NEUTRAL),
                new StatTile(summary.healthy(), "healthy", Tone.HEALTHY),
                new StatTile(
                        summary.attention(),
                        summary.attention() == 1 ? "needs attention" : "need attention",
                        Tone.ATTENTION),
                new StatTile(summary.failing(), "failing", Tone.FAILING),
                new StatTile(summary.notVerified(), "not verified", Tone.NEUTRAL));
    }
}
