package ai.altertable.settings.bucket.ui;

import ai.altertable.settings.base.ui.Notifications;
import ai.altertable.settings.base.ui.Tone;
import ai.altertable.settings.bucket.DeleteOutcome;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Supplier;

/** Asks before a connection is forgotten, and says why when it can't be. */
final class DeleteBucketDialog extends Dialog {

    private final String name;
    private final Supplier<DeleteOutcome> deletion;
    private final Runnable deleted;
    private final Button confirm = new Button("Delete connection", click -> delete());
    private final Button cancel = new Button("Cancel", click -> close());

    /** @param deleted called when the bucket is gone, by whomever */
    DeleteBucketDialog(String name, Supplier<DeleteOutcome> deletion, Runnable deleted) {
        this.name = name;
        this.deletion = deletion;
        this.deleted = deleted;
        setHeaderTitle("Delete " + name + "?");
        setWidth("480px");
        confirm.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
        cancel.setAutofocus(true);
        add(new Paragraph("Only the connection, its credentials and its test reports are forgotten. No object in the"
                + " bucket is touched, and you can connect it again later."));
        getFooter().add(cancel, confirm);
    }

    private void delete() {
        switch (deletion.get()) {
            case DeleteOutcome.Deleted() -> {
                close();
                Notifications.success(name + " is no longer connected.");
                deleted.run();
            }
            case DeleteOutcome.NotFound() -> {
                close();
                Notifications.success(name + " had been deleted already.");
                deleted.run();
            }
            case DeleteOutcome.InUse(List<String> catalogs) ->
                refuse(
                        catalogs.size() == 1
                                ? "1 catalog uses this bucket"
                                : catalogs.size() + " catalogs use this bucket",
                        "Move or delete them first, then delete the connection.",
                        catalogs);
            case DeleteOutcome.BuiltIn() ->
                refuse(
                        "This is a built-in bucket",
                        "It belongs to its environment and lives as long as that does.",
                        List.of());
        }
    }

    private void refuse(String reason, String advice, List<String> catalogs) {
        Span cause = new Span(reason);
        cause.addClassName("diagnosis-cause");
        Div callout = new Div(cause);
        callout.addClassNames("callout", "diagnosis", Tone.FAILING.className());
        callout.getElement().setAttribute("role", "alert");
        if (!catalogs.isEmpty()) {
            UnorderedList names = new UnorderedList();
            names.addClassName("names");
            catalogs.forEach(catalog -> names.add(new ListItem(catalog)));
            callout.add(names);
        }
        callout.add(new Paragraph(advice));
        setHeaderTitle(name + " can't be deleted");
        removeAll();
        add(callout);
        getFooter().remove(confirm);
        cancel.setText("Close");
    }
}
