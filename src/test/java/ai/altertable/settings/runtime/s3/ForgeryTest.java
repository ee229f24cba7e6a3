package ai.altertable.settings.runtime.s3;

import static org.assertj.core.api.Assertions.assertThat;

import ai.altertable.settings.testing.ForbiddenPlaces;
import ai.altertable.settings.testing.Listener;
import ai.altertable.settings.testing.OtherProcess;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every forbidden place through every field that can carry one: nothing connects, and all are refused in few words. */
class ForgeryTest {

    private static final Listener SOMEBODY = Listener.at("127.0.0.1");
    private static List<String> said = List.of();

    @BeforeAll
    static void tryAll() {
        said = OtherProcess.run(ForgeryTrial.class, String.valueOf(SOMEBODY.port()));
    }

    @Test
    void theListIsLong() {
        assertThat(ForbiddenPlaces.hosts()).hasSizeGreaterThan(100);
        assertThat(ForbiddenPlaces.endpoints(80)).doesNotHaveDuplicates();
        assertThat(lines("endpoint"))
                .hasSize(2 * (int) ForbiddenPlaces.endpoints(80).count());
    }

    @Test
    void nothingConnectsToAnyOfThem() {
        assertThat(said).contains("connected: []");
        assertThat(SOMEBODY.connections()).isZero();
    }

    /** Otherwise nothing could be said of the others. */
    @Test
    void whatIsAllowedWouldHaveBeenSeen() {
        assertThat(said.getLast()).isEqualTo("and when allowed: [/127.0.0.1:" + SOMEBODY.port() + "]");
    }

    @Test
    void eachIsRefusedByTheFormOrBeforeConnecting() {
        assertThat(lines("endpoint"))
                .allSatisfy(line -> assertThat(line.split("\t")[2])
                        .matches(
                                "form: .*|ADDRESS_ALLOWED: .* is a private address, which may not be reached from here\\."
                                        + "|HOST_FOUND: There is no public server called .*"));
    }

    @Test
    void inOtherFieldsTheyMakeNoHostOfTheirOwn() {
        List<String> others = said.stream()
                .filter(line -> line.contains("\t") && !line.startsWith("endpoint"))
                .toList();

        assertThat(others)
                .hasSizeGreaterThan(1000)
                .allSatisfy(line -> assertThat(line).endsWith("\t[]"));
    }

    private static List<String> lines(String kind) {
        return said.stream().filter(line -> line.startsWith(kind + "\t")).toList();
    }
}
