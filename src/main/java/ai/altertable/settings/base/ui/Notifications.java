package ai.altertable.settings.base.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.component.notification.NotificationVariant;

/** Short messages at the bottom of the screen; screen readers hear them. */
public final class Notifications {

    private static final int SHORT_MILLIS = 5_000;
    private static final int UNDO_MILLIS = 10_000;
    private static final int UNTIL_CLOSED = 0;

    private Notifications() {}

    public static void success(String text) {
        Notification.show(text, SHORT_MILLIS, Position.BOTTOM_CENTER)
                .addThemeVariants(NotificationVariant.LUMO_SUCCESS);
    }

    /** An error stays until it is closed, and interrupts a screen reader. */
    public static void error(String text) {
        Notification notification = open(text, "Close", UNTIL_CLOSED, () -> {});
        notification.addThemeVariants(NotificationVariant.LUMO_ERROR);
        notification.setAssertive(true);
    }

    /** Something was done that can be taken back for ten seconds. */
    public static void undoable(String text, Runnable undo) {
        open(text, "Undo", UNDO_MILLIS, undo);
    }

    private static Notification open(String text, String actionLabel, int millis, Runnable action) {
        Notification notification = new Notification();
        Button button = new Button(actionLabel, event -> {
            notification.close();
            action.run();
        });
        button.addThemeVariants(ButtonVariant.SMALL);
        Div notice = new Div(new Span(text), button);
        notice.addClassName("notice");
        notification.add(notice);
        notification.setDuration(millis);
        notification.setPosition(Position.BOTTOM_CENTER);
        notification.open();
        return notification;
    }
}
