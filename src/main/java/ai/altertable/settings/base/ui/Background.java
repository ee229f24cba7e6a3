package ai.altertable.settings.base.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.Command;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

/**
 * Does slow work for a screen without holding it up, as the person who is signed in there, and brings the result back
 * by push.
 */
public final class Background {

    private static final Logger LOG = LoggerFactory.getLogger(Background.class);

    private final Executor executor;

    /** @param executor runs the work; a test may run it at once */
    public Background(Executor executor) {
        this.executor = executor;
    }

    /**
     * Starts the work.
     *
     * @param done gets the result, on the screen's thread
     * @param failed gets the id under which an unexpected failure was logged, on the screen's thread
     */
    public <T> void run(UI ui, Supplier<T> work, Consumer<T> done, Consumer<String> failed) {
        executor.execute(new DelegatingSecurityContextRunnable(() -> {
            T result;
            try {
                result = work.get();
            } catch (RuntimeException failure) {
                String id = MainErrorHandler.log(failure);
                show(ui, () -> failed.accept(id));
                return;
            }
            show(ui, () -> done.accept(result));
        }));
    }

    private static void show(UI ui, Command command) {
        try {
            var ignored = ui.access(command);
        } catch (UIDetachedException gone) {
            LOG.debug("The screen was closed before its work was done");
        }
    }
}
