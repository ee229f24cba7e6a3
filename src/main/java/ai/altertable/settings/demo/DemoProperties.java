package ai.altertable.settings.demo;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * @param home the application's data folder
 * @param demo what only the demo has
 */
@ConfigurationProperties("buckets")
record DemoProperties(@Nullable Path home, @Nullable Demo demo) {

    /** @param lib where the storage server's jars are, when not in {@code demo-lib} beside the application */
    record Demo(@Nullable Path lib) {}

    Path requiredHome() {
        if (home == null) {
            throw new IllegalStateException(
                    "Set buckets.home (BUCKETS_HOME) to the folder for the application's data.");
        }
        return home;
    }

    @Nullable Path demoLibrary() {
        return demo == null ? null : demo.lib();
    }
}
