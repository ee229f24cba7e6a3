package ai.altertable.settings.bucket.ui;

import ai.altertable.settings.bucket.BucketListItem;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;

/** The controls at the end of an admin's row. A built-in bucket can be tested and opened, nothing else. */
final class RowActions extends Div {

    private final BucketCommands commands;
    private final Button test;
    private BucketListItem item;

    RowActions(BucketListItem item, BucketCommands commands) {
        this.item = item;
        this.commands = commands;
        test = new Button("Test", click -> commands.test(this.item));
        test.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        test.addClassName("row-test");
        addClassName("row-actions");
        add(test, menu());
        show(item);
    }

    /** The same bucket, as it is now. */
    void show(BucketListItem now) {
        item = now;
        boolean testing = commands.isTesting(now);
        test.setText(testing ? "Testing…" : "Test");
        test.setAriaLabel((testing ? "Testing " : "Test ") + now.name());
        test.setClassName("busy", testing);
    }

    private MenuBar menu() {
        MenuBar bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.TERTIARY, MenuBarVariant.SMALL);
        MenuItem actions = bar.addItem("⋯");
        actions.setAriaLabel("Actions for " + item.name());
        SubMenu menu = actions.getSubMenu();
        menu.addItem("Test", click -> commands.test(item));
        menu.addItem("Open", click -> commands.open(item));
        if (!item.builtIn()) {
            menu.addItem("Edit", click -> commands.edit(item));
            menu.addItem("Rotate credentials", click -> commands.rotate(item));
            menu.addItem("Delete", click -> commands.delete(item)).addClassName("text-failing");
        }
        return bar;
    }
}
