package ai.altertable.settings.demo;

import ai.altertable.settings.bucket.connection.ManagedStorage;
import ai.altertable.settings.demo.storage.DemoClassPath;
import ai.altertable.settings.demo.storage.DemoStorage;
import ai.altertable.settings.demo.storage.DemoStorageProcess;
import ai.altertable.settings.security.DemoAccount;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** Runs the demo's storage as long as the application: whoever injects {@link DemoStorage} finds it answering. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
@EnableConfigurationProperties(DemoProperties.class)
class DemoConfiguration {

    private static final String PASSWORD = "demo";
    private static final String STORAGE_PROCESS = "demoStorageProcess";
    static final DemoAccount ACME_ADMIN = new DemoAccount("admin@acme.example", "Admin at Acme", PASSWORD);
    static final DemoAccount ACME_READER = new DemoAccount("reader@acme.example", "Reader at Acme", PASSWORD);
    static final DemoAccount GLOBEX_ADMIN = new DemoAccount("admin@globex.example", "Admin at Globex", PASSWORD);

    /** The storage comes up in its own process while everything else does in this one. */
    @Bean
    static BeanFactoryPostProcessor storageBeginsFirst() {
        return beans -> beans.getBean(STORAGE_PROCESS);
    }

    @Bean(STORAGE_PROCESS)
    DemoStorageProcess demoStorageProcess(DemoProperties properties) throws IOException {
        String classPath = DemoClassPath.find(properties.demoLibrary());
        return DemoStorageProcess.begin(properties.requiredHome(), classPath, Path.of(System.getProperty("java.home")));
    }

    @Bean
    DemoStorage demoStorage(DemoStorageProcess process) {
        return process.storage();
    }

    /** The embedded storage's address is the only one on this machine that the isolated runtime may reach. */
    @Bean
    ManagedStorage managedStorage(DemoStorage storage) {
        return new ManagedStorage(
                storage.endpoint(),
                storage.region(),
                storage.managedCredential().toUri().toString(),
                List.of(URI.create(storage.endpoint()).getAuthority()));
    }

    @Bean
    DemoAccount acmeAdmin() {
        return ACME_ADMIN;
    }

    @Bean
    DemoAccount acmeReader() {
        return ACME_READER;
    }

    @Bean
    DemoAccount globexAdmin() {
        return GLOBEX_ADMIN;
    }
}
