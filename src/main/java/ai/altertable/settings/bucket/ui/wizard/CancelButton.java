package ai.altertable.settings.bucket.ui.wizard;

import ai.altertable.settings.bucket.BucketField;
import ai.altertable.settings.bucket.Draft;
import ai.altertable.settings.bucket.DraftService;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Leaves the wizard and drops the draft; asks first if there is something to lose. */
final class CancelButton extends Button {

    private final DraftService drafts;
    private final @Nullable UUID id;

    CancelButton(DraftService drafts, @Nullable Draft draft) {
        super("Cancel");
        this.drafts = drafts;
        this.id = draft == null ? null : draft.id();
        addThemeVariants(ButtonVariant.TERTIARY);
        addClickListener(click -> cancel());
    }

    private void cancel() {
        if (id != null && drafts.find(id).filter(CancelButton::typed).isPresent()) {
            ConfirmDialog dialog = new ConfirmDialog();
            dialog.setHeader("Discard this bucket?");
            dialog.setText("What you entered and the sealed key are deleted. Nothing was connected.");
            dialog.setCancelable(true);
            dialog.setCancelText("Keep editing");
            dialog.setConfirmText("Discard");
            dialog.setConfirmButtonTheme("primary error");
            dialog.addConfirmListener(confirm -> leave());
            dialog.open();
        } else {
            leave();
        }
    }

    private void leave() {
        if (id != null) {
            drafts.discard(id);
        }
        UI.getCurrent().navigate("settings/buckets");
    }

    /** A region alone may be the default. */
    private static boolean typed(Draft draft) {
        return !draft.credential().parts().isEmpty()
                || draft.form().values().keySet().stream().anyMatch(field -> field != BucketField.REGION);
    }
}
