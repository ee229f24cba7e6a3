package ai.altertable.settings.bucket.ui.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.shared.Registration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SecondsTest {

    private final Seconds seconds = new Seconds();

    @AfterEach
    void stop() {
        seconds.destroy();
    }

    @Test
    void callsOnTheScreensThreadUntilItIsRemoved() throws InterruptedException {
        CountDownLatch twice = new CountDownLatch(2);
        Registration ticking = seconds.every(new Screen(), twice::countDown);

        assertThat(twice.await(30, TimeUnit.SECONDS)).isTrue();
        ticking.remove();
    }

    @Test
    void aScreenThatIsGoneIsNotCalledAgain() throws InterruptedException {
        AtomicInteger calls = new AtomicInteger();
        CountDownLatch others = new CountDownLatch(3);
        seconds.every(
                new Screen() {
                    @Override
                    public Future<Void> access(Command command) {
                        calls.incrementAndGet();
                        throw new UIDetachedException();
                    }
                },
                () -> {});
        seconds.every(new Screen(), others::countDown);

        assertThat(others.await(30, TimeUnit.SECONDS)).isTrue();
        assertThat(calls).hasValue(1);
    }

    /** Does at once what it is asked to. */
    @SuppressWarnings("serial")
    private static class Screen extends UI {
        @Override
        public Future<Void> access(Command command) {
            command.execute();
            return java.util.concurrent.CompletableFuture.completedFuture(null);
        }
    }
}
