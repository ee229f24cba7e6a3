package ai.altertable.settings.organization.ui;

import ai.altertable.settings.organization.Environment;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Environments, one quiet row each. */
final class EnvironmentRowList extends UnorderedList {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    EnvironmentRowList(List<Environment> environments) {
        addClassName("rows");
        environments.forEach(environment -> add(row(environment)));
    }

    private static ListItem row(Environment environment) {
        Span slug = new Span(environment.slug().value());
        slug.addClassName("row-title");
        Span created = new Span("Created " + DATE.format(environment.createdAt()));
        created.addClassName("row-note");
        Div main = new Div(slug, created);
        main.addClassName("row-main");
        Span region = new Span(environment.managedRegion().label());
        region.addClassName("row-side");
        ListItem row = new ListItem(main, region);
        row.addClassName("row");
        return row;
    }
}
