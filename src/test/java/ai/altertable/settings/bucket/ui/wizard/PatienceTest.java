package ai.altertable.settings.bucket.ui.wizard;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import ai.altertable.settings.bucket.BucketField;
import ai.altertable.settings.bucket.Draft;
import ai.altertable.settings.bucket.connection.CheckName;
import ai.altertable.settings.bucket.connection.ConnectionReport;
import ai.altertable.settings.bucket.connection.Diagnosis;
import ai.altertable.settings.bucket.connection.Remedy;
import ai.altertable.settings.testing.Reports;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** Testing again and again, on a clock that the test turns. */
@Import(PatienceTest.Clockwork.class)
class PatienceTest extends WizardTest {

    private static final String KEEP = "Try again by itself";

    @Autowired
    private HandTurned seconds;

    private Draft draft;

    @BeforeEach
    void openAFailedTest() {
        seconds.ticking.clear();
        runtime.always(failedAt(CheckName.WRITE));
        draft = readyDraft();
        go("test", draft);
    }

    @Test
    void testsAtOnceAndThenEveryFewSeconds() {
        press(KEEP);
        assertThat(runtime.tests()).hasSize(2);
        assertThat(countdown()).isEqualTo("Next try in 15 s");

        seconds.pass(1);
        assertThat(countdown()).isEqualTo("Next try in 14 s");
        assertThat(runtime.tests()).hasSize(2);

        seconds.pass(14);
        assertThat(runtime.tests()).hasSize(3);
        assertThat(countdown()).isEqualTo("Next try in 15 s");
    }

    @Test
    void endsWhenTheTestPasses() {
        press(KEEP);
        runtime.always(Reports.healthy());
        seconds.pass(15);

        assertThat(runtime.tests()).hasSize(3);
        assertEnded();
        assertThat(_get(TestProgress.class).getText()).startsWith("Test passed");
        assertThat(button("Connect bucket").isEnabled()).isTrue();
    }

    @Test
    void doesNotCountDownWhileItTests() {
        press(KEEP);
        runtime.hold();
        seconds.pass(15);
        assertThat(countdown()).isEmpty();
        seconds.pass(30);
        assertThat(runtime.running()).isEqualTo(1);
        runtime.release();
        settle();
        assertThat(countdown()).isEqualTo("Next try in 15 s");
    }

    @Test
    void endsAtAnotherFailureThanBefore() {
        press(KEEP);
        runtime.always(failedAt(CheckName.LIST));
        seconds.pass(15);

        assertEnded();
        assertThat(state()).contains("Stopped: something else fails now.");
    }

    @Test
    void endsWhenSomebodyStopsIt() {
        press(KEEP);
        press("Stop");

        assertEnded();
        assertThat(_get(TestStage.class).getChildren().filter(Patience.class::isInstance))
                .singleElement()
                .satisfies(bar -> assertThat(bar.isVisible()).isFalse());
    }

    @Test
    void endsWhenTheFormChanges() {
        press(KEEP);
        drafts.setField(draft.id(), BucketField.PREFIX, "raw/");
        seconds.pass(15);

        assertThat(runtime.tests()).hasSize(3);
        assertEnded();
    }

    @Test
    void endsWhenTheScreenIsLeft() {
        press(KEEP);
        UI.getCurrent().navigate("settings/environments");

        assertEnded();
    }

    @Test
    void givesUpWhenTheTimeIsOver() {
        press(KEEP);
        seconds.pass(60);

        assertThat(runtime.tests()).hasSize(5);
        assertEnded();
        assertThat(state()).contains("Still the same after 1 minute of trying.");
        press(KEEP);
        assertThat(countdown()).isEqualTo("Next try in 15 s");
    }

    @Test
    void cancellingTheTestEndsTheTrying() {
        press(KEEP);
        runtime.hold();
        seconds.pass(15);
        com.github.mvysny.kaributesting.v10.LocatorJ._click(
                _get(ConnectionTestPanel.class).button());
        settle();

        assertEnded();
    }

    @Test
    void theBarIsATimerAndNotReadOutEverySecond() {
        press(KEEP);
        assertThat(state()).contains("Testing again by itself until the change has taken effect.");
        assertThat(_get(Patience.class).getElement().getOuterHTML())
                .contains("role=\"timer\"")
                .doesNotContain("aria-live");
    }

    private void assertEnded() {
        int tests = runtime.tests().size();
        assertThat(seconds.ticking).isEmpty();
        seconds.pass(60);
        assertThat(runtime.tests()).hasSize(tests);
    }

    private static String countdown() {
        return _get(
                        com.vaadin.flow.component.html.Span.class,
                        spec -> spec.withPredicate(
                                span -> "timer".equals(span.getElement().getAttribute("role"))))
                .getText();
    }

    private static ConnectionReport failedAt(CheckName stage) {
        return Reports.failed(
                stage,
                new Diagnosis(
                        "The key may not do this yet.",
                        "",
                        "Not allowed yet",
                        null,
                        List.of(new Remedy.KeepTrying(KEEP, 15, 1)),
                        "403 AccessDenied"));
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Clockwork {
        @Bean
        @Primary
        HandTurned handTurned() {
            return new HandTurned();
        }
    }

    /** A second passes when the test says so. */
    static class HandTurned extends Seconds {

        final Map<Registration, Command> ticking = new java.util.LinkedHashMap<>();

        @Override
        Registration every(UI ui, Command tick) {
            Registration[] self = new Registration[1];
            self[0] = () -> ticking.remove(self[0]);
            ticking.put(self[0], tick);
            return self[0];
        }

        void pass(int count) {
            for (int i = 0; i < count; i++) {
                new ArrayList<>(ticking.values()).forEach(Command::execute);
                settle();
            }
        }
    }
}
