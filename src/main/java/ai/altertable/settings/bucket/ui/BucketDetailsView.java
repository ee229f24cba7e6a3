package ai.altertable.settings.bucket.ui;

import ai.altertable.settings.base.ui.Page;
import ai.altertable.settings.base.ui.PageHeader;
import ai.altertable.settings.base.ui.StatusBadge;
import ai.altertable.settings.bucket.Bucket;
import ai.altertable.settings.bucket.BucketFitness;
import ai.altertable.settings.bucket.BucketService;
import ai.altertable.settings.bucket.BucketTesting;
import ai.altertable.settings.bucket.connection.ConnectionReport;
import ai.altertable.settings.security.CurrentViewer;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** One bucket: where it is, what it is good for, who uses it, and what its tests found. */
@Route(BucketLinks.MANAGE + "/:slug")
@PermitAll
class BucketDetailsView extends Composite<Page> implements BeforeEnterObserver, HasDynamicTitle {

    private final BucketService buckets;
    private final BucketDialogs dialogs;
    private final List<BucketFitness> uses;
    private final RegionNames regions;
    private final Clock clock;
    private final boolean manages;
    private final BucketRemedies remedies;
    private final LiveTest live;
    private final Div header = new Div();
    private final Div main = new Div();
    private final Div aside = new Div();
    private String slug = "";
    private String title = "Bucket";

    BucketDetailsView(
            BucketService buckets,
            BucketTesting testing,
            BucketDialogs dialogs,
            List<BucketFitness> uses,
            RegionNames regions,
            CurrentViewer viewer,
            Clock clock) {
        this.buckets = buckets;
        this.dialogs = dialogs;
        this.uses = uses;
        this.regions = regions;
        this.clock = clock;
        this.manages = viewer.require().isAdmin();
        remedies = new BucketRemedies(this::test, this::edit, this::rotate);
        live = new LiveTest(testing, remedy -> remedies.apply(remedy), _ -> refresh());
        Div left = new Div(live, main);
        Div columns = new Div(left, aside);
        left.addClassName("stack");
        main.addClassName("stack");
        aside.addClassName("stack");
        columns.addClassName("columns");
        getContent().add(header, columns);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        slug = event.getRouteParameters().get("slug").orElse("");
        Optional<Bucket> found = buckets.find(slug);
        if (found.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
        } else {
            show(found.get());
        }
    }

    @Override
    public String getPageTitle() {
        return title + Page.TITLE_SUFFIX;
    }

    private void refresh() {
        buckets.find(slug).ifPresentOrElse(this::show, BucketDetailsView::leave);
    }

    private void show(Bucket bucket) {
        Instant now = clock.instant();
        List<ConnectionReport> reports = buckets.reports(bucket, HistoryCard.SHOWN);
        FitnessCard fitness = new FitnessCard(uses);
        reports.stream().findFirst().ifPresent(last -> fitness.show(last.capabilities()));
        title = bucket.name();

        header.removeAll();
        header.add(header(bucket));
        main.removeAll();
        main.add(
                HistoryCard.of(reports, now, manages ? remedies::apply : _ -> {}),
                new BucketFacts(regions).card(bucket, now));
        aside.removeAll();
        aside.add(
                fitness,
                CredentialCard.of(bucket.credential(), now, manages, () -> dialogs.restore(slug, this::restored)),
                UsersCard.of(buckets.usersOf(bucket)));
        if (!bucket.builtIn()) {
            main.add(ReuseCard.of(bucket, manages));
        }
    }

    private PageHeader header(Bucket bucket) {
        PageHeader page = new PageHeader(bucket.name())
                .under("Organization Settings", "/settings")
                .under("Buckets", "/" + BucketLinks.MANAGE);
        Span known = new Span(bucket.builtIn() ? bucket.slug() + " · built-in" : bucket.slug());
        known.addClassName("muted");
        Div identity = new Div(
                Providers.tile(bucket.profile().provider()),
                known,
                new StatusBadge(bucket.statusLabel(), Statuses.tone(bucket.status())));
        Expiries.badge(bucket.credential(), clock.instant()).ifPresent(identity::add);
        identity.addClassName("cluster");
        page.withActions(identity);
        if (manages) {
            Button test = new Button("Test connection", click -> test());
            test.addThemeVariants(ButtonVariant.PRIMARY);
            if (!bucket.builtIn()) {
                Button delete = new Button("Delete", click -> delete(bucket));
                delete.addThemeVariants(ButtonVariant.ERROR);
                page.withActions(
                        delete,
                        new Button("Rotate credentials", click -> rotate()),
                        new Button("Edit", click -> edit()));
            }
            page.withActions(test);
        }
        return page;
    }

    private void test() {
        live.start(slug);
    }

    /** What the restored credential can do is not what the last report says. */
    private void restored() {
        refresh();
        test();
    }

    private void edit() {
        UI.getCurrent().navigate(BucketLinks.edit(slug));
    }

    private void rotate() {
        dialogs.rotate(slug, title, this::refresh);
    }

    private void delete(Bucket bucket) {
        dialogs.delete(slug, bucket.name(), BucketDetailsView::leave);
    }

    private static void leave() {
        UI.getCurrent().navigate(BucketLinks.MANAGE);
    }
}
