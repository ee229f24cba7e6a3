package ai.altertable.settings.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import ai.altertable.settings.demo.storage.DemoStorage;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;

class DemoConfigurationTest {

    @TempDir
    Path home;

    private final ApplicationContextRunner application =
            new ApplicationContextRunner().withUserConfiguration(DemoConfiguration.class);

    @Test
    void theStorageAnswersAsLongAsTheDemoRuns() throws Exception {
        String[] endpoint = new String[1];
        application
                .withPropertyValues("spring.profiles.active=demo", "buckets.home=" + home)
                .run(context -> {
                    DemoStorage storage = context.getBean(DemoStorage.class);
                    endpoint[0] = storage.endpoint();
                    assertThat(storage.region()).isEqualTo("eu-central-1");
                    assertThat(storage.buckets()).containsExactly("acme-exports", "acme-lake");
                    assertThat(statusOf(storage.endpoint())).isEqualTo(403);
                });

        assertThatIOException().isThrownBy(() -> statusOf(endpoint[0]));
    }

    @Test
    void theStorageBeginsToStartBeforeAnythingElse() {
        application
                .withUserConfiguration(FirstOfTheRest.class)
                .withPropertyValues("spring.profiles.active=demo", "buckets.home=" + home)
                .run(context -> assertThat(context.getBean(Boolean.class)).isTrue());
    }

    @Test
    void withoutTheDemoThereIsNoStorage() {
        application
                .withPropertyValues("buckets.home=" + home)
                .run(context -> assertThat(context).doesNotHaveBean(DemoStorage.class));
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void aMissingDataFolderIsSaid() {
        application
                .withPropertyValues("spring.profiles.active=demo")
                .run(context -> assertThat(context).getFailure().rootCause().hasMessageContaining("Set buckets.home"));
    }

    @Test
    void theServersJarsAreLookedForWhereConfigured() {
        application
                .withPropertyValues("buckets.home=" + home, "buckets.demo.lib=/opt/demo-lib")
                .withUserConfiguration(Properties.class)
                .run(context -> assertThat(context.getBean(DemoProperties.class).demoLibrary())
                        .isEqualTo(Path.of("/opt/demo-lib")));
    }

    private static int statusOf(String endpoint) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(URI.create(endpoint)).build(), BodyHandlers.discarding())
                    .statusCode();
        }
    }

    @EnableConfigurationProperties(DemoProperties.class)
    static class Properties {}

    static class FirstOfTheRest {

        /** A bean that the context makes early, and whether the storage's process was there by then. */
        @Bean
        static BeanPostProcessor first(ConfigurableListableBeanFactory beans) {
            beans.registerSingleton("begun", beans.containsSingleton("demoStorageProcess"));
            return new BeanPostProcessor() {};
        }
    }
}
