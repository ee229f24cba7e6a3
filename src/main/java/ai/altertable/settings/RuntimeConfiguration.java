package ai.altertable.settings;

import ai.altertable.settings.bucket.connection.IsolatedRuntime;
import ai.altertable.settings.bucket.connection.ManagedStorage;
import ai.altertable.settings.runtime.RuntimeMain;
import ai.altertable.settings.runtime.RuntimeSettings;
import ai.altertable.settings.runtime.egress.AddressRules;
import ai.altertable.settings.runtime.process.ProcessRuntime;
import ai.altertable.settings.runtime.process.ProcessRuntimeOptions;
import ai.altertable.settings.runtime.process.RuntimeClassPath;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** Wires the isolated runtime to the web process: the only place that knows both sides. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RuntimeProperties.class)
class RuntimeConfiguration {

    @Bean(destroyMethod = "close")
    @ConditionalOnMissingBean
    IsolatedRuntime isolatedRuntime(
            RuntimeProperties properties, ObjectProvider<ManagedStorage> provided, Environment environment) {
        ManagedStorage storage = provided.getIfAvailable(() -> configured(properties));
        RuntimeSettings settings = settings(properties, storage, environment.acceptsProfiles(Profiles.of("demo")));
        RuntimeProperties.Processes processes = properties.runtime();
        return new ProcessRuntime(new ProcessRuntimeOptions(
                Path.of(System.getProperty("java.home")),
                RuntimeClassPath.ofThisProcess(),
                RuntimeMain.class.getName(),
                processes.aotCache(),
                processes.heap(),
                processes.poolSize(),
                processes.maxProcesses(),
                processes.deadline(),
                settings));
    }

    /** The pool fills up when the start is over, not during it. */
    @Bean
    ApplicationListener<ApplicationReadyEvent> warmUpRuntime(IsolatedRuntime runtime) {
        return _ -> {
            if (runtime instanceof ProcessRuntime processes) {
                processes.warmUp();
            }
        };
    }

    private static ManagedStorage configured(RuntimeProperties properties) {
        RuntimeProperties.Managed managed = properties.managed();
        if (managed == null) {
            throw new IllegalStateException("Set buckets.managed.endpoint and buckets.managed.credential: built-in"
                    + " buckets need a place to live. application.properties.example explains both.");
        }
        return new ManagedStorage(managed.endpoint(), managed.region(), managed.credential(), List.of());
    }

    private static RuntimeSettings settings(RuntimeProperties properties, ManagedStorage storage, boolean demo) {
        Map<String, String> endpoints = new HashMap<>();
        properties.provider().forEach((code, provider) -> endpoints.put(code, provider.endpoint()));
        List<String> allow = new ArrayList<>(properties.egress().allow());
        allow.addAll(storage.egressAllow());
        requireAddresses(allow);
        return new RuntimeSettings(
                KeysetPlace.of(properties.home(), properties.keyset(), demo).toString(),
                endpoints,
                allow,
                new RuntimeSettings.Managed(storage.endpoint(), storage.region(), storage.credential()));
    }

    /** A runtime that meets a bad entry can only fail its job: whoever wrote it hears of it at the start. */
    private static void requireAddresses(List<String> allow) {
        try {
            var _ = AddressRules.allowing(allow);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("buckets.egress.allow: " + e.getMessage(), e);
        }
    }
}
