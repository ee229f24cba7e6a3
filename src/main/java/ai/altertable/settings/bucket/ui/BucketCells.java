package ai.altertable.settings.bucket.ui;

import ai.altertable.settings.bucket.BucketListItem;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.ValueProvider;
import java.time.Clock;

/** What stands in the cells of the list; drawn in the browser, so that a row costs the server nothing but its text. */
final class BucketCells {

    private static final String NAME = """
            <div class="bucket-name">
              <span class="tile ${item.code}" aria-hidden="true">${item.letters}</span>
              <div class="row-main">
                <a class="row-title" href="${item.href}">${item.name}</a>
                <span class="row-note">${item.note}</span>
              </div>
            </div>""";
    private static final String CARD = """
            <div class="bucket-card">%s
              <div class="bucket-card-foot">
                <span class="badge ${item.tone}">${item.label}</span>
                <span class="row-note">${item.place}</span>
              </div>
            </div>""".formatted(NAME);

    private final RegionNames regions;
    private final Clock clock;

    BucketCells(RegionNames regions, Clock clock) {
        this.regions = regions;
        this.clock = clock;
    }

    LitRenderer<BucketListItem> name() {
        return named(LitRenderer.of(NAME));
    }

    LitRenderer<BucketListItem> status() {
        return withStatus(LitRenderer.of("<span class=\"badge ${item.tone}\">${item.label}</span>"));
    }

    LitRenderer<BucketListItem> checked() {
        return LitRenderer.<BucketListItem>of("<span class=\"muted\" title=\"${item.exact}\">${item.ago}</span>")
                .withProperty("exact", item -> Times.absolute(item.lastCheckedAt()))
                .withProperty("ago", item -> Times.ago(item.lastCheckedAt(), clock.instant()));
    }

    LitRenderer<BucketListItem> text(ValueProvider<BucketListItem, String> text) {
        return LitRenderer.<BucketListItem>of("${item.text}").withProperty("text", text);
    }

    /** All of it on one card, for narrow screens. */
    LitRenderer<BucketListItem> card() {
        return withStatus(named(LitRenderer.of(CARD)))
                .withProperty("place", item -> item.environment() + " · " + region(item));
    }

    String region(BucketListItem item) {
        return regions.label(item.provider(), item.region());
    }

    static String usedBy(BucketListItem item) {
        return switch (item.usedBy()) {
            case 0 -> "–";
            case 1 -> "1 catalog";
            default -> item.usedBy() + " catalogs";
        };
    }

    static String note(BucketListItem item) {
        String note = item.builtIn() ? "built-in" : item.note();
        return note.isEmpty() ? item.slug() : item.slug() + " · " + note;
    }

    private static LitRenderer<BucketListItem> named(LitRenderer<BucketListItem> renderer) {
        return renderer.withProperty("code", item -> item.provider().code())
                .withProperty("letters", item -> Providers.letters(item.provider()))
                .withProperty("href", BucketLinks::details)
                .withProperty("name", BucketListItem::name)
                .withProperty("note", BucketCells::note);
    }

    private static LitRenderer<BucketListItem> withStatus(LitRenderer<BucketListItem> renderer) {
        return renderer.withProperty(
                        "tone", item -> Statuses.tone(item.status()).className())
                .withProperty("label", BucketListItem::statusLabel);
    }
}
