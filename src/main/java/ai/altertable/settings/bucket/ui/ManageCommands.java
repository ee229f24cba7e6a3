package ai.altertable.settings.bucket.ui;

import ai.altertable.settings.base.ui.Notifications;
import ai.altertable.settings.bucket.BucketListItem;
import com.vaadin.flow.component.UI;
import java.util.NoSuchElementException;
import java.util.function.Consumer;

/** Does what the rows of Manage offer. */
final class ManageCommands implements BucketCommands {

    private final BucketTests tests;
    private final BucketDialogs dialogs;
    private final Consumer<BucketListItem> changed;
    private final Runnable reload;

    /**
     * @param changed gets a row whose test has started or ended
     * @param reload called when rows have come, gone or changed otherwise
     */
    ManageCommands(BucketTests tests, BucketDialogs dialogs, Consumer<BucketListItem> changed, Runnable reload) {
        this.tests = tests;
        this.dialogs = dialogs;
        this.changed = changed;
        this.reload = reload;
    }

    @Override
    public void open(BucketListItem item) {
        UI.getCurrent().navigate(BucketLinks.details(item));
    }

    @Override
    public void test(BucketListItem item) {
        try {
            var ignored = tests.start(UI.getCurrent(), item.slug()).thenRun(() -> changed.accept(item));
            changed.accept(item);
        } catch (NoSuchElementException deletedMeanwhile) {
            Notifications.error(item.name() + " was deleted in the meantime.");
            reload.run();
        }
    }

    @Override
    public boolean isTesting(BucketListItem item) {
        return tests.isRunning(item.slug());
    }

    @Override
    public void edit(BucketListItem item) {
        UI.getCurrent().navigate(BucketLinks.edit(item.slug()));
    }

    @Override
    public void rotate(BucketListItem item) {
        dialogs.rotate(item.slug(), item.name(), reload);
    }

    @Override
    public void delete(BucketListItem item) {
        dialogs.delete(item.slug(), item.name(), reload);
    }
}
