package ai.altertable.settings.bucket.ui;

import ai.altertable.settings.bucket.BucketQuery;
import ai.altertable.settings.bucket.BucketStatus;
import ai.altertable.settings.bucket.OpenKinds;
import ai.altertable.settings.bucket.Provider;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** Search and filters over the list; on narrow screens the filters fold away behind a button. */
final class BucketFilters extends Composite<Div> {

    private static final List<Provider> PROVIDERS =
            Arrays.stream(Provider.values()).filter(OpenKinds::any).toList();

    private final TextField search = new TextField();
    private final Select<Provider> provider = select("Provider", PROVIDERS, Providers::label);
    private final Select<BucketStatus> status = select("Status", List.of(BucketStatus.values()), Statuses::label);
    private final Select<String> environment;
    private final List<String> environments;
    private final Consumer<BucketQuery> changed;
    private BucketQuery query = BucketQuery.ALL;
    private boolean showing;

    /** @param changed gets the query when a person has changed it */
    BucketFilters(List<String> environments, Consumer<BucketQuery> changed) {
        this.environments = environments;
        this.changed = changed;
        environment = select("Environment", environments, slug -> slug);
        search.setPlaceholder("Search name, slug, region");
        search.setAriaLabel("Search");
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addClassName("filter-search");
        search.addValueChangeListener(_ -> react());
        provider.addValueChangeListener(_ -> react());
        status.addValueChangeListener(_ -> react());
        environment.addValueChangeListener(_ -> react());

        Div selects = new Div(provider, status, environment);
        selects.addClassName("filter-selects");
        Button unfold = new Button("Filters");
        unfold.addClassName("filter-unfold");
        unfold.getElement().setAttribute("aria-expanded", "false");
        unfold.addClickListener(click -> {
            boolean open = !selects.hasClassName("open");
            selects.setClassName("open", open);
            unfold.getElement().setAttribute("aria-expanded", Boolean.toString(open));
        });
        getContent().addClassName("filters");
        getContent().getElement().setAttribute("role", "search");
        getContent().add(search, unfold, selects);
    }

    /** Shows a query without telling anyone. */
    void show(BucketQuery shown) {
        query = shown;
        showing = true;
        search.setValue(shown.search());
        provider.setValue(shown.provider());
        status.setValue(shown.status());
        environment.setValue(environments.contains(shown.environment()) ? shown.environment() : null);
        showing = false;
    }

    private void react() {
        if (!showing) {
            query = new BucketQuery(
                    search.getValue().strip(),
                    provider.getValue(),
                    status.getValue(),
                    environment.getValue(),
                    query.sort(),
                    query.descending());
            changed.accept(query);
        }
    }

    private static <T> Select<T> select(String name, List<T> choices, ItemLabelGenerator<T> labels) {
        Select<T> select = new Select<>();
        select.setItems(choices);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(name + ": all");
        select.setItemLabelGenerator(choice -> choice == null ? name + ": all" : labels.apply(choice));
        select.setAriaLabel(name);
        select.setPlaceholder(name + ": all");
        return select;
    }
}
