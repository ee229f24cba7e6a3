package ai.altertable.settings.durability;

import static org.assertj.core.api.Assertions.assertThat;

import ai.altertable.settings.organization.EnvironmentCreation;
import ai.altertable.settings.testing.ObjectStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * {@code kill -9} of the application, with its runtimes, at the steps of everything that is saved. The first run of an
 * operation goes to its end and is killed there; others are killed at steps in between.
 */
class DurabilityTest {

    /** How many of an operation's steps in between are tried beside the commit; each is the start of a JVM. */
    private static final int TRIED = 2;

    @TempDir
    private static Path folder;

    private static ObjectStore store;
    private static Path before;
    private static Prepared prepared;

    @BeforeAll
    static void prepare() throws IOException {
        store = ObjectStore.start();
        before = Files.createDirectory(folder.resolve("before"));
        prepared = Prepared.make(before, store, store.endpoint());
    }

    @AfterAll
    static void stop() {
        store.close();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "TEST")
    void whatAKillLeavesIsAllOrNothing(Operation operation) throws Exception {
        Kill whole = kill(operation, Kill.AT_THE_END);
        assertThat(whole.announced()).isPresent();

        for (int at : tried(whole.steps())) {
            kill(operation, at);
        }
    }

    private static Kill kill(Operation operation, int at) throws Exception {
        Path home = copy(folder.resolve(operation + "-" + at));
        Kill kill = Kill.at(at, operation, home, store.endpoint());
        try (Services services = new Services(home, store.endpoint(), database -> database)) {
            services.signIn();
            Invariants.check(services);
            Aftermath aftermath = new Aftermath(services, prepared);
            boolean happened = aftermath.happened(operation);
            assertThat(happened || kill.announced().isEmpty())
                    .as("%s was announced as %s, and is lost", operation, kill.announced())
                    .isTrue();
            if (!happened) {
                aftermath.goOn(operation);
            } else if (operation == Operation.NEW_ENVIRONMENT) {
                assertThat(aftermath.environmentAgain()).isInstanceOf(EnvironmentCreation.SlugTaken.class);
            }
            Invariants.check(services);
        } catch (RuntimeException | AssertionError e) {
            throw new AssertionError("after a kill at " + kill, e);
        }
        return kill;
    }

    /** The steps around a commit, and some of the others. */
    private static Set<Integer> tried(List<String> steps) {
        Set<Integer> tried = new TreeSet<>();
        List<Integer> others = new ArrayList<>();
        for (int i = 1; i < steps.size() - 1; i++) {
            if (steps.get(i).endsWith("commit")) {
                tried.add(i);
            } else {
                others.add(i);
            }
        }
        for (int i = 0; i < TRIED && !others.isEmpty(); i++) {
            tried.add(others.get((i + 1) * (others.size() - 1) / TRIED));
        }
        return tried;
    }

    private static Path copy(Path home) throws IOException {
        try (Stream<Path> files = Files.walk(before)) {
            files.forEach(file -> {
                try {
                    Files.copy(file, home.resolve(before.relativize(file).toString()));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        return home;
    }
}
