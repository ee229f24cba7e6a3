package ai.altertable.settings.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import ai.altertable.settings.security.Role;
import ai.altertable.settings.testing.SignedIn;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.core.context.SecurityContextHolder;

class BackgroundTest {

    private final List<Runnable> waiting = new ArrayList<>();
    private final Background background = new Background(waiting::add);
    private final List<String> shown = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();

    @BeforeEach
    void open() {
        MockVaadin.setup();
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
        SignedIn.out();
    }

    @Test
    void theScreenIsNotHeldUpAndHearsOfTheResult() {
        background.run(UI.getCurrent(), () -> "done", shown::add, failures::add);
        assertThat(shown).isEmpty();

        work();

        assertThat(shown).containsExactly("done");
        assertThat(failures).isEmpty();
    }

    @Test
    void aFailureIsShownAsAnIdAndAsNothingElse() {
        background.<String>run(
                UI.getCurrent(),
                () -> {
                    throw new IllegalStateException("a secret detail");
                },
                shown::add,
                failures::add);
        work();

        assertThat(shown).isEmpty();
        assertThat(failures)
                .singleElement()
                .satisfies(id -> assertThat(UUID.fromString(id)).isNotNull());
    }

    @Test
    void theWorkIsDoneAsThePersonAtTheScreen() {
        SignedIn.as(Role.ADMIN, UUID.randomUUID());
        Object somebody = SecurityContextHolder.getContext().getAuthentication();
        AtomicReference<Object> worker = new AtomicReference<>();
        background.run(
                UI.getCurrent(),
                () -> {
                    worker.set(SecurityContextHolder.getContext().getAuthentication());
                    return "done";
                },
                shown::add,
                failures::add);
        SignedIn.out();
        waiting.forEach(Runnable::run);

        assertThat(worker.get()).isSameAs(somebody);
        assertThat(SecurityContextHolder.getContext().getAuthentication()).isNull();
    }

    @Test
    void aScreenThatWasClosedMeanwhileIsNoFailure() {
        UI gone = new UI();
        background.run(gone, () -> "done", shown::add, failures::add);
        work();

        assertThat(shown).isEmpty();
        assertThat(failures).isEmpty();
    }

    private void work() {
        waiting.forEach(Runnable::run);
        MockVaadin.clientRoundtrip(false);
    }
}
