package ai.altertable.settings.bucket.ui;

import ai.altertable.settings.base.ui.Card;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** The catalogs that would miss a bucket. */
final class UsersCard {

    private UsersCard() {}

    static Card of(List<String> catalogs) {
        if (catalogs.isEmpty()) {
            return new Card("Used by", "No catalog uses this bucket yet.");
        }
        UnorderedList names = new UnorderedList();
        names.addClassName("names");
        catalogs.forEach(name -> names.add(new ListItem(name)));
        return new Card("Used by", catalogs.size() == 1 ? "1 catalog" : catalogs.size() + " catalogs").with(names);
    }
}
