package ai.altertable.settings.bucket.ui.wizard;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.shared.Registration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Calls screens every second. */
@Component
class Seconds implements DisposableBean {

    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("screen-seconds").factory());

    /** Calls on the screen's thread until the registration is removed, or the screen is gone. */
    Registration every(UI ui, Command tick) {
        ScheduledFuture<?> ticking = timer.scheduleAtFixedRate(
                () -> {
                    // What this throws when the screen is gone ends the ticking.
                    var _ = ui.access(tick);
                },
                1,
                1,
                TimeUnit.SECONDS);
        return () -> ticking.cancel(false);
    }

    @Override
    public void destroy() {
        timer.shutdownNow();
    }
}
