package ai.altertable.settings.demo;

import ai.altertable.settings.demo.storage.DemoClassPath;
import ai.altertable.settings.demo.storage.DemoStorage;
import ai.altertable.settings.demo.storage.DemoStorageProcess;
import java.io.IOException;
import java.nio.file.Path;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** Runs the demo's storage as long as the application: whoever injects {@link DemoStorage} finds it answering. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
@EnableConfigurationProperties(DemoProperties.class)
class DemoConfiguration {

    @Bean
    DemoStorageProcess demoStorageProcess(DemoProperties properties) throws IOException {
        String classPath = DemoClassPath.find(properties.demoLibrary());
        return DemoStorageProcess.start(properties.requiredHome(), classPath, Path.of(System.getProperty("java.home")));
    }

    @Bean
    DemoStorage demoStorage(DemoStorageProcess process) {
        return process.storage();
    }
}
