package ai.altertable.settings.bucket.ui;

import ai.altertable.settings.base.ui.StatTile;
import ai.altertable.settings.base.ui.Tone;
import ai.altertable.settings.bucket.BucketStatus;
import ai.altertable.settings.bucket.BucketSummary;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** How many buckets there are, and how they are. A tile that counts one status filters by it. */
final class StatusTiles extends UnorderedList {

    private final StatTile total = new StatTile(0, "buckets", Tone.NEUTRAL);
    private final StatTile healthy = new StatTile(0, "healthy", Tone.HEALTHY);
    private final StatTile attention = new StatTile(0, "need attention", Tone.ATTENTION);
    private final StatTile failing = new StatTile(0, "failing", Tone.FAILING);
    private final StatTile notVerified = new StatTile(0, "not verified", Tone.NEUTRAL);
    private final Map<BucketStatus, StatTile> filters = Map.of(
            BucketStatus.HEALTHY, healthy,
            BucketStatus.FAILING, failing,
            BucketStatus.NOT_VERIFIED, notVerified);
    private @Nullable BucketStatus chosen;

    /** @param filter gets the status that was chosen, or null when it was chosen already */
    StatusTiles(Consumer<@Nullable BucketStatus> filter) {
        addClassName("stat-tiles");
        getElement().setAttribute("aria-label", "Buckets by status");
        filters.forEach((status, tile) -> tile.choosing(() -> filter.accept(status == chosen ? null : status)));
        add(total, healthy, attention, failing, notVerified);
    }

    void show(BucketSummary summary) {
        total.show(summary.total(), summary.total() == 1 ? "bucket" : "buckets");
        healthy.show(summary.healthy(), "healthy");
        attention.show(summary.attention(), summary.attention() == 1 ? "needs attention" : "need attention");
        failing.show(summary.failing(), "failing");
        notVerified.show(summary.notVerified(), "not verified");
    }

    /** Shows which status the list is filtered by. */
    void show(@Nullable BucketStatus filtered) {
        chosen = filtered;
        filters.forEach((status, tile) -> tile.setChosen(status == filtered));
    }
}
