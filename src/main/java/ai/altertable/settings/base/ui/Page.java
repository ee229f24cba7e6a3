package ai.altertable.settings.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** What a view fills: a column of the right width and rhythm. */
public final class Page extends Div {

    /** Ends every page's title: {@code @PageTitle("Buckets" + Page.TITLE_SUFFIX)}. */
    public static final String TITLE_SUFFIX = " · Altertable";

    public Page(Component... content) {
        super(content);
        addClassName("page");
    }

    /** For pages that are read rather than scanned: settings, forms. */
    public static Page narrow(Component... content) {
        Page page = new Page(content);
        page.addClassName("page-narrow");
        return page;
    }
}
