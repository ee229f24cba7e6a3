package ai.altertable.settings;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The operator's settings of the isolated runtime; {@code application.properties.example} explains each.
 *
 * @param home the data folder
 * @param keyset the URI of the private keyset; without one, a file in the data folder
 * @param provider per provider code, where its service is
 */
@ConfigurationProperties("buckets")
record RuntimeProperties(
        Path home,
        @Nullable String keyset,
        @DefaultValue Map<String, Provider> provider,
        @DefaultValue Egress egress,
        @Nullable Managed managed,
        @DefaultValue Processes runtime) {

    /** Where a provider's service is. */
    record Provider(String endpoint) {}

    /** What may be reached besides public addresses. */
    record Egress(@DefaultValue List<String> allow) {}

    /** The managed storage. */
    record Managed(
            String endpoint, @DefaultValue("us-east-1") String region, String credential) {}

    /** How runtimes are started. */
    record Processes(
            @DefaultValue("1") int poolSize,
            @DefaultValue("8") int maxProcesses,
            @DefaultValue("192m") String heap,
            @DefaultValue("60s") Duration deadline,
            @Nullable Path aotCache) {}
}
