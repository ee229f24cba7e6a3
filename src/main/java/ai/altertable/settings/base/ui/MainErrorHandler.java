package ai.altertable.settings.base.ui;

import ai.altertable.settings.base.Ids;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Turns what nobody expected into a log entry and a notice that share an id; the notice shows nothing else of it. */
@Component
class MainErrorHandler implements ErrorHandler, VaadinServiceInitListener {

    private static final Logger LOG = LoggerFactory.getLogger(MainErrorHandler.class);

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler(this));
    }

    @Override
    public void error(ErrorEvent event) {
        String id = log(event.getThrowable());
        UI ui = UI.getCurrent();
        if (ui != null) {
            var ignored = ui.access(() -> Notifications.error(
                    "Something went wrong on our side. Try again; if it stays, tell support the error id " + id + "."));
        }
    }

    /** Logs the failure and returns the id under which it is found. */
    static String log(Throwable failure) {
        String id = Ids.next().toString();
        LOG.error("Unexpected failure, error id {}", id, failure);
        return id;
    }
}
