package ai.altertable.settings.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class SamplesTest {

    @Test
    void theMedianLiesInTheMiddleWhateverTheOrder() {
        assertThat(new Samples(List.of(900.0, 1.0, 3.0)).median()).isEqualTo(3);
        assertThat(new Samples(List.of(8.0, 1.0, 2.0, 900.0)).median()).isEqualTo(5);
    }

    @Test
    void theSpreadGoesFromTheLeastToTheMost() {
        Samples samples = new Samples(List.of(3.0, 1.0, 2.0));

        assertThat(samples.min()).isEqualTo(1);
        assertThat(samples.max()).isEqualTo(3);
    }

    @Test
    void twoAreComparedRepetitionByRepetition() {
        Samples ours = new Samples(List.of(10.0, 30.0));
        Samples others = new Samples(List.of(5.0, 10.0));

        assertThat(ours.minus(others).values()).containsExactly(5.0, 20.0);
        assertThat(ours.over(others).values()).containsExactly(2.0, 3.0);
    }

    @Test
    void whatWasNotMeasuredSideBySideIsNotCompared() {
        Samples two = new Samples(List.of(1.0, 2.0));

        assertThatIllegalArgumentException().isThrownBy(() -> two.over(Samples.of(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Samples(List.of()));
    }

    @Test
    void aBarIsMetUpToItselfAndMissedAboveIt() {
        assertThat(Measurement.of("x", Unit.MILLIS, Samples.of(50), 50).verdict())
                .isEqualTo("met");
        assertThat(Measurement.of("x", Unit.MILLIS, Samples.of(50.1), 50).verdict())
                .isEqualTo("not met");
        assertThat(Measurement.of("x", Unit.MILLIS, Samples.of(50)).verdict()).isEmpty();
    }
}
