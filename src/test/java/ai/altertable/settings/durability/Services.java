package ai.altertable.settings.durability;

import ai.altertable.settings.Application;
import ai.altertable.settings.base.RowNames;
import ai.altertable.settings.bucket.BucketService;
import ai.altertable.settings.catalog.CatalogKind;
import ai.altertable.settings.organization.EnvironmentService;
import ai.altertable.settings.runtime.RuntimeMain;
import ai.altertable.settings.runtime.RuntimeSettings;
import ai.altertable.settings.runtime.process.ProcessRuntime;
import ai.altertable.settings.runtime.process.ProcessRuntimeOptions;
import ai.altertable.settings.runtime.process.RuntimeClassPath;
import ai.altertable.settings.security.Accounts;
import ai.altertable.settings.security.CurrentViewer;
import ai.altertable.settings.testing.SignedIn;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Function;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.data.jdbc.repository.config.AbstractJdbcConfiguration;
import org.springframework.data.jdbc.repository.config.EnableJdbcRepositories;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

/** The application without its screens: all services, the database as it is configured, and a real isolated runtime. */
final class Services implements AutoCloseable {

    private static final Duration DEADLINE = Duration.ofMinutes(4);

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private final HikariDataSource database;

    /**
     * Starts on the data folder, which may have been there before.
     *
     * @param storage the endpoint of the managed storage and of all others
     * @param around puts something between the services and their database
     */
    Services(Path home, String storage, Function<DataSource, DataSource> around) {
        HikariConfig pool = new HikariConfig();
        pool.setJdbcUrl(url(home));
        pool.setUsername("sa");
        pool.setPassword("");
        database = new HikariDataSource(pool);
        Flyway.configure().dataSource(database).load().migrate();
        DataSource wrapped = around.apply(database);
        context.registerBean(DataSource.class, () -> wrapped);
        context.registerBean(ProcessRuntime.class, () -> runtime(home, storage));
        context.register(Wiring.class, RowNames.class, CurrentViewer.class, Accounts.class);
        context.refresh();
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    JdbcClient jdbc() {
        return bean(JdbcClient.class);
    }

    void signIn() {
        SignedIn.as(bean(Accounts.class).byEmail(Prepared.ADMIN).orElseThrow());
    }

    @Override
    public void close() {
        SignedIn.out();
        context.close();
        database.close();
    }

    private static String url(Path home) {
        try (InputStream file = Application.class.getResourceAsStream("/application.properties")) {
            Properties properties = new Properties();
            properties.load(file);
            return properties.getProperty("spring.datasource.url").replace("${buckets.home}", home.toString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ProcessRuntime runtime(Path home, String storage) {
        return new ProcessRuntime(new ProcessRuntimeOptions(
                Path.of(System.getProperty("java.home")),
                RuntimeClassPath.ofThisProcess(),
                RuntimeMain.class.getName(),
                null,
                "192m",
                0,
                4,
                DEADLINE,
                new RuntimeSettings(
                        home.resolve("keys/private.json").toUri().toString(),
                        Map.of(),
                        List.of(URI.create(storage).getAuthority()),
                        new RuntimeSettings.Managed(
                                storage,
                                "eu-central-1",
                                home.resolve("managed.json").toUri().toString()))));
    }

    /** Not found by the scans of other tests, which start the whole application. */
    @TestConfiguration(proxyBeanMethods = false)
    @EnableMethodSecurity
    @EnableTransactionManagement
    @EnableJdbcRepositories(basePackageClasses = Application.class)
    @ComponentScan(
            basePackageClasses = {BucketService.class, EnvironmentService.class, CatalogKind.class},
            excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*\\.ui\\..*|.*First.*"))
    static class Wiring extends AbstractJdbcConfiguration {

        @Bean
        NamedParameterJdbcOperations operations(DataSource source) {
            return new NamedParameterJdbcTemplate(source);
        }

        @Bean
        PlatformTransactionManager transactionManager(DataSource source) {
            return new JdbcTransactionManager(source);
        }

        @Bean
        TransactionTemplate transactions(PlatformTransactionManager manager) {
            return new TransactionTemplate(manager);
        }

        @Bean
        JdbcClient client(DataSource source) {
            return JdbcClient.create(source);
        }

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }

        @Bean
        PasswordEncoder passwords() {
            return new BCryptPasswordEncoder(4);
        }
    }
}
