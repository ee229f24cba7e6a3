package ai.altertable.settings.bucket.ui;

import ai.altertable.settings.base.ui.Card;
import ai.altertable.settings.base.ui.LinkButton;
import ai.altertable.settings.base.ui.SettingsSection;
import ai.altertable.settings.base.ui.StatusBadge;
import ai.altertable.settings.base.ui.Tone;
import ai.altertable.settings.bucket.BucketService;
import ai.altertable.settings.bucket.BucketSummary;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** Buckets at a glance, and the way to Manage. */
@org.springframework.stereotype.Component
class BucketsSection implements SettingsSection {

    private final BucketService buckets;

    BucketsSection(BucketService buckets) {
        this.buckets = buckets;
    }

    @Override
    public int order() {
        return 200;
    }

    @Override
    public Component create() {
        BucketSummary summary = buckets.summary();
        Card card = new Card("Buckets", lead(summary.total()))
                .withActions(new LinkButton("/" + BucketLinks.MANAGE, "Manage"));
        return summary.total() == 0 ? card : card.with(health(summary));
    }

    private static String lead(int total) {
        return switch (total) {
            case 0 -> "Object storage for catalogs. None is connected yet.";
            case 1 -> "Object storage for catalogs: 1 bucket.";
            default -> "Object storage for catalogs: " + total + " buckets.";
        };
    }

    /** What needs a decision comes first. */
    private static Component health(BucketSummary summary) {
        Div health = new Div();
        health.addClassName("cluster");
        add(health, summary.failing(), "failing", Tone.FAILING);
        add(
                health,
                summary.attention(),
                summary.attention() == 1 ? "needs attention" : "need attention",
                Tone.ATTENTION);
        add(health, summary.notVerified(), "not verified", Tone.NEUTRAL);
        add(health, summary.healthy(), "healthy", Tone.HEALTHY);
        return health;
    }

    private static void add(Div health, int count, String word, Tone tone) {
        if (count > 0) {
            health.add(new StatusBadge(count + " " + word, tone));
        }
    }
}
