package ai.altertable.settings.bucket.ui;

import ai.altertable.settings.base.ui.EmptyState;
import ai.altertable.settings.base.ui.LinkButton;
import ai.altertable.settings.bucket.BucketListItem;
import ai.altertable.settings.bucket.BucketQuery;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.provider.CallbackDataProvider;

/** The place of the list: the list itself, or what there is to say instead. */
final class BucketList extends Composite<Div> {

    private final BucketGrid grid;
    private final CallbackDataProvider<BucketListItem, Void> rows;
    private final boolean manages;
    private BucketQuery query = BucketQuery.ALL;
    private int matches;

    BucketList(BucketGrid grid, BucketReading buckets, boolean manages) {
        this.grid = grid;
        this.manages = manages;
        rows = new CallbackDataProvider<>(
                fetch -> buckets.page(query, fetch.getOffset(), fetch.getLimit()).stream(),
                _ -> matches,
                BucketListItem::id);
        showLoading();
    }

    void showLoading() {
        Div loading = new Div("Loading buckets…");
        loading.addClassNames("card", "loading");
        loading.getElement().setAttribute("role", "status");
        show(loading);
    }

    /** @param count how many buckets match the query */
    void showRows(BucketQuery shown, int count) {
        query = shown;
        matches = count;
        grid.fit(count);
        grid.showOrder(shown);
        if (grid.getParent().isEmpty()) {
            grid.setItems(rows);
            show(grid);
        } else {
            rows.refreshAll();
        }
    }

    /** One row has changed; the others stay where they are. */
    void refresh(BucketListItem item) {
        rows.refreshItem(item);
    }

    void refreshAll() {
        rows.refreshAll();
    }

    void showNoBuckets() {
        String text = "Connect a bucket to keep the data of catalogs in it, or to query the files it holds.";
        show(
                manages
                        ? new EmptyState(
                                "No bucket connected yet",
                                text,
                                new LinkButton("/" + BucketLinks.NEW, "New bucket").primary())
                        : new EmptyState("No bucket connected yet", "An Organization Admin can connect one."));
    }

    void showNoMatch(Runnable clear) {
        show(new EmptyState(
                "No bucket matches",
                "Search looks at names, slugs and regions. Try fewer letters, or another filter.",
                new Button("Clear filters", click -> clear.run())));
    }

    void showFailed(String errorId, Runnable again) {
        show(EmptyState.failed(
                "The buckets could not be loaded",
                "Something went wrong on our side. Try again; if it stays, tell support the error id " + errorId + ".",
                new Button("Try again", click -> again.run())));
    }

    private void show(Component content) {
        getContent().removeAll();
        getContent().add(content);
    }
}
