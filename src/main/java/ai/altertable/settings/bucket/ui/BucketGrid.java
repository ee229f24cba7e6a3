package ai.altertable.settings.bucket.ui;

import ai.altertable.settings.bucket.BucketListItem;
import ai.altertable.settings.bucket.BucketQuery;
import com.vaadin.flow.component.grid.CellFocusEvent;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The list of buckets: a table, or below 800 pixels a column of cards. Controls are there for admins only. */
final class BucketGrid extends Grid<BucketListItem> {

    static final String ACTIONS = "actions";

    /** Up to here the page scrolls; beyond, the list does, and only what is seen is fetched. */
    private static final int WHOLE = 50;

    private static final String FIT_SCREEN = """
            const narrow = window.matchMedia('(width <= 800px)');
            const fit = () => this.querySelectorAll('vaadin-grid-column').forEach((column) => {
              const shape = column.getAttribute('data-shape');
              if (shape === 'actions') column.width = narrow.matches ? '60px' : '156px';
              else if (shape) column.hidden = (shape === 'card') !== narrow.matches;
            });
            fit();
            this.__narrow?.abort();
            this.__narrow = new AbortController();
            narrow.addEventListener('change', fit, { signal: this.__narrow.signal });
            """;
    private static final String ENTER_ON_A_CELL =
            "event.key === 'Enter' && event.composedPath()[0].matches('td:not([part~=actions-cell])')";

    private final Map<BucketQuery.Sort, Column<BucketListItem>> sortable;
    private @Nullable BucketListItem focused;

    BucketGrid(RegionNames regions, Clock clock, BucketCommands commands, boolean manages) {
        BucketCells cells = new BucketCells(regions, clock);
        Column<BucketListItem> bucket = table(cells.name(), "Bucket", "300px", 4);
        table(cells.text(BucketListItem::environment), "Environment", "110px", 1);
        table(cells.text(cells::region), "Region", "140px", 1);
        Column<BucketListItem> status = table(cells.status(), "Status", "165px", 1);
        table(cells.text(BucketCells::usedBy), "Used by", "90px", 0).setPartNameGenerator(_ -> "muted-cell");
        Column<BucketListItem> checked = table(cells.checked(), "Last checked", "125px", 0);
        addColumn(cells.card()).setHeader("Bucket").getElement().setAttribute("data-shape", "card");
        sortable = Map.of(
                BucketQuery.Sort.NAME, bucket,
                BucketQuery.Sort.STATUS, status,
                BucketQuery.Sort.LAST_CHECKED, checked);
        sortable.forEach((key, column) -> column.setSortProperty(key.name()));
        if (manages) {
            addActions(commands);
        }
        setSelectionMode(SelectionMode.NONE);
        addThemeVariants(GridVariant.NO_BORDER);
        addClassName("buckets");
        getElement().setAttribute("aria-label", "Buckets");
        addItemClickListener(click -> commands.open(click.getItem()));
        addCellFocusListener(this::remember);
        getElement().addEventListener("keydown", _ -> openFocused(commands)).setFilter(ENTER_ON_A_CELL);
        addAttachListener(_ -> getElement().executeJs(FIT_SCREEN));
        addDetachListener(_ -> getElement().executeJs("this.__narrow?.abort()"));
    }

    /** Tells of each order a person chose. */
    void onSort(BiConsumer<BucketQuery.Sort, Boolean> chosen) {
        addSortListener(event -> {
            if (event.isFromClient()) {
                List<GridSortOrder<BucketListItem>> order = event.getSortOrder();
                BucketQuery.Sort key = order.isEmpty() ? BucketQuery.ALL.sort() : keyOf(order.getFirst());
                chosen.accept(key, !order.isEmpty() && order.getFirst().getDirection() == SortDirection.DESCENDING);
            }
        });
    }

    /** Shows the order of a query in the header. */
    void showOrder(BucketQuery query) {
        Column<BucketListItem> column = sortable.get(query.sort());
        SortDirection direction = query.descending() ? SortDirection.DESCENDING : SortDirection.ASCENDING;
        sort(column == null ? List.of() : List.of(new GridSortOrder<>(column, direction)));
    }

    /** As high as its rows while they are few. */
    void fit(int rows) {
        setAllRowsVisible(rows <= WHOLE);
    }

    private Column<BucketListItem> table(Renderer<BucketListItem> renderer, String header, String width, int grow) {
        Column<BucketListItem> column =
                addColumn(renderer).setHeader(header).setWidth(width).setFlexGrow(grow);
        column.getElement().setAttribute("data-shape", "table");
        return column;
    }

    private void addActions(BucketCommands commands) {
        Span header = new Span("Actions");
        header.addClassName("visually-hidden");
        addColumn(new ComponentRenderer<>(item -> new RowActions(item, commands), (shown, item) -> {
                    ((RowActions) shown).show(item);
                    return shown;
                }))
                .setKey(ACTIONS)
                .setHeader(header)
                .setWidth("156px")
                .setFlexGrow(0)
                .setPartNameGenerator(_ -> "actions-cell")
                .getElement()
                .setAttribute("data-shape", "actions");
    }

    private BucketQuery.Sort keyOf(GridSortOrder<BucketListItem> order) {
        return sortable.entrySet().stream()
                .filter(entry -> entry.getValue().equals(order.getSorted()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(BucketQuery.ALL.sort());
    }

    private void remember(CellFocusEvent<BucketListItem> event) {
        focused = event.getItem().orElse(null);
    }

    private void openFocused(BucketCommands commands) {
        if (focused != null) {
            commands.open(focused);
        }
    }
}
