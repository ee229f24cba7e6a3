package ai.altertable.settings;

import static org.assertj.core.api.Assertions.assertThat;

import ai.altertable.settings.bucket.connection.IsolatedRuntime;
import ai.altertable.settings.bucket.connection.ManagedStorage;
import ai.altertable.settings.runtime.process.ProcessRuntime;
import ai.altertable.settings.testing.FakeRuntime;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** What an operator hears when the isolated runtime cannot be wired, at the start and not with the first test. */
class RuntimeConfigurationTest {

    @TempDir
    Path home;

    private ApplicationContextRunner runner;

    @BeforeEach
    void configure() {
        runner = new ApplicationContextRunner()
                .withUserConfiguration(RuntimeConfiguration.class)
                .withPropertyValues("buckets.home=" + home);
    }

    @Test
    void withoutManagedStorageItSaysWhatToSet() {
        runner.run(context -> assertThat(context)
                .getFailure()
                .rootCause()
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("buckets.managed.endpoint")
                .hasMessageContaining("buckets.managed.credential")
                .hasMessageContaining("application.properties.example"));
    }

    @Test
    void aConfiguredManagedStorageIsEnough() {
        managed().run(context -> assertThat(context).hasSingleBean(ProcessRuntime.class));
    }

    @Test
    void aProvidedManagedStorageIsEnoughToo() {
        runner.withBean(
                        ManagedStorage.class,
                        () -> new ManagedStorage("http://127.0.0.1:1", "eu-de", "file:///x", List.of("127.0.0.1:1")))
                .run(context -> assertThat(context).hasSingleBean(ProcessRuntime.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"s3.internal", "10.0.0.0/33", "10.0.0.1:99999", "10.0.0.1/8", "*", "127.1"})
    void anEntryThatIsNoAddressFailsTheStart(String entry) {
        managed()
                .withPropertyValues("buckets.egress.allow[0]=127.0.0.1:9410", "buckets.egress.allow[1]=" + entry)
                .run(context -> assertThat(context)
                        .getFailure()
                        .hasStackTraceContaining("buckets.egress.allow: \"" + entry + "\" cannot be allowed: it must be"
                                + " an address or a range such as 10.20.0.0/16"));
    }

    @Test
    void goodEntriesDoNot() {
        managed()
                .withPropertyValues("buckets.egress.allow=127.0.0.1:9410,10.20.0.0/16,[fd00::1]:443,fd00::/8")
                .run(context -> assertThat(context).hasNotFailed());
    }

    @Test
    void productionDoesNotStartWithADemosKey() {
        KeysetPlace.of(home, null, true);

        managed()
                .run(context ->
                        assertThat(context).getFailure().rootCause().hasMessageContaining("was made for a demo"));
    }

    @Test
    void theDemoDoes() {
        KeysetPlace.of(home, null, true);

        managed()
                .withPropertyValues("spring.profiles.active=demo")
                .run(context -> assertThat(context).hasNotFailed());
    }

    @ParameterizedTest
    @ValueSource(strings = {"heap=lots", "heap=0m", "max-processes=0", "pool-size=-1", "deadline=0s"})
    void aLimitThatIsNoneFailsTheStart(String limit) {
        managed()
                .withPropertyValues("buckets.runtime." + limit)
                .run(context ->
                        assertThat(context).getFailure().rootCause().isInstanceOf(IllegalArgumentException.class));
    }

    @Test
    void aRuntimeThatIsThereAlreadyStays() {
        runner.withBean(IsolatedRuntime.class, FakeRuntime::new)
                .run(context -> assertThat(context)
                        .hasNotFailed()
                        .getBean(IsolatedRuntime.class)
                        .isInstanceOf(FakeRuntime.class));
    }

    private ApplicationContextRunner managed() {
        return runner.withPropertyValues(
                "buckets.managed.endpoint=https://s3.example.com",
                "buckets.managed.credential=file:///etc/managed.json");
    }
}
