package ai.altertable.settings.bucket.ui;

import ai.altertable.settings.base.ui.AddressBar;
import ai.altertable.settings.base.ui.Background;
import ai.altertable.settings.base.ui.LinkButton;
import ai.altertable.settings.base.ui.Notifications;
import ai.altertable.settings.base.ui.Page;
import ai.altertable.settings.base.ui.PageHeader;
import ai.altertable.settings.bucket.BucketListItem;
import ai.altertable.settings.bucket.BucketQuery;
import ai.altertable.settings.bucket.BucketStatus;
import ai.altertable.settings.bucket.BucketTesting;
import ai.altertable.settings.organization.EnvironmentService;
import ai.altertable.settings.security.CurrentViewer;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Manage: all buckets of the organization. What is searched, filtered and sorted stands in the address. */
@Route(BucketLinks.MANAGE)
@PageTitle("Buckets" + Page.TITLE_SUFFIX)
@Menu(title = "Buckets", order = 30)
@PermitAll
class BucketsView extends Composite<Page> implements AfterNavigationObserver {

    private final BucketReading reading;
    private final Background background;
    private final RegionNames regions;
    private final BucketTests tests;
    private final StatusTiles tiles = new StatusTiles(this::filter);
    private final BucketFilters filters;
    private final BucketList list;
    private final TestAllBar bar = new TestAllBar(this::cancelAll);
    private final Button testAll = new Button("Test all", click -> testAll());
    private BucketQuery query = BucketQuery.ALL;
    private int latestLoad;
    private @Nullable TestAll run;

    BucketsView(
            BucketReading reading,
            EnvironmentService environments,
            BucketTesting testing,
            BucketDialogs dialogs,
            RegionNames regions,
            Background background,
            CurrentViewer viewer,
            Clock clock) {
        this.reading = reading;
        this.background = background;
        this.regions = regions;
        tests = new BucketTests(testing);
        boolean manages = viewer.require().isAdmin();
        BucketGrid grid = new BucketGrid(
                regions, clock, new ManageCommands(tests, dialogs, this::testChanged, this::load), manages);
        grid.onSort((key, descending) -> apply(new BucketQuery(
                query.search(), query.provider(), query.status(), query.environment(), key, descending)));
        list = new BucketList(grid, reading, manages);
        filters = new BucketFilters(
                environments.list().stream()
                        .map(environment -> environment.slug().value())
                        .toList(),
                this::apply);
        PageHeader header = new PageHeader("Buckets")
                .under("Organization Settings", "/settings")
                .withLead("Object storage for Altertable catalogs, Bucket Tables and Iceberg Tables.");
        if (manages) {
            header.withActions(testAll, new LinkButton("/" + BucketLinks.NEW, "New bucket").primary());
        }
        getContent().add(header, tiles, filters, bar, list);
        addDetachListener(_ -> cancelAll());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        query = BucketQueryUrl.read(event.getLocation().getQueryParameters());
        filters.show(query);
        load();
    }

    private void apply(BucketQuery changed) {
        query = changed;
        AddressBar.replace(new Location(BucketLinks.MANAGE, BucketQueryUrl.write(changed)));
        filters.show(changed);
        load();
    }

    private void filter(@Nullable BucketStatus status) {
        apply(new BucketQuery(
                query.search(), query.provider(), status, query.environment(), query.sort(), query.descending()));
    }

    private void clear() {
        apply(BucketQuery.ALL);
    }

    private void load() {
        int load = ++latestLoad;
        BucketQuery wanted = query;
        UI ui = UI.getCurrent();
        background.run(
                ui,
                () -> reading.overview(wanted),
                overview -> {
                    if (load == latestLoad) {
                        show(wanted, overview);
                        nameRegions(ui);
                    }
                },
                errorId -> list.showFailed(errorId, this::load));
    }

    private void show(BucketQuery shown, BucketReading.Overview overview) {
        boolean none = overview.summary().total() == 0;
        tiles.show(overview.summary());
        tiles.show(shown.status());
        tiles.setVisible(!none);
        filters.setVisible(!none);
        testAll.setVisible(!none);
        if (none) {
            list.showNoBuckets();
        } else if (overview.matches() == 0) {
            list.showNoMatch(this::clear);
        } else {
            list.showRows(shown, overview.matches());
        }
    }

    private void nameRegions(UI ui) {
        if (!regions.loaded()) {
            background.run(
                    ui,
                    regions::load,
                    named -> {
                        if (named) {
                            list.refreshAll();
                        }
                    },
                    _ -> {});
        }
    }

    /** A row's test has started or ended: that row changes, and the counts; nothing moves. */
    private void testChanged(BucketListItem row) {
        reading.now(row).ifPresentOrElse(list::refresh, this::load);
        tiles.show(reading.summary());
    }

    private void testAll() {
        UI ui = UI.getCurrent();
        BucketQuery wanted = query;
        testAll.setEnabled(false);
        background.run(ui, () -> reading.all(wanted), items -> begin(ui, items), errorId -> {
            testAll.setEnabled(true);
            Notifications.error("The buckets could not be listed. Try again; the error id is " + errorId + ".");
        });
    }

    private void begin(UI ui, List<BucketListItem> items) {
        run = new TestAll(ui, tests, items, this::testChanged, this::showRun);
        run.start();
    }

    private void showRun(TestAll now) {
        bar.show(now);
        if (now.isOver() && Objects.equals(run, now)) {
            run = null;
            testAll.setEnabled(true);
            Notifications.success(now.summary());
        }
    }

    private void cancelAll() {
        if (run != null) {
            run.cancel();
        }
    }
}
