package ai.altertable.settings.testing;

import ai.altertable.settings.Application;
import ai.altertable.settings.base.RowNames;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.data.jdbc.repository.config.AbstractJdbcConfiguration;
import org.springframework.data.jdbc.repository.config.EnableJdbcRepositories;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs the tests of a subclass twice, on H2 and on PostgreSQL, each test with a database of its own. All Spring Data
 * repositories are there; a subclass adds the other beans it is about with {@link #register}.
 */
@ParameterizedClass
@EnumSource(TestDatabase.class)
public abstract class DatabaseTest {

    /** The time on every test's clock. */
    protected static final Instant NOW = Instant.parse("2026-11-22T10:15:30.123456Z");

    @Parameter
    protected TestDatabase database;

    private AnnotationConfigApplicationContext context;

    /** Adds beans, such as {@code context.register(BucketService.class)}. */
    protected void register(AnnotationConfigApplicationContext context) {}

    @BeforeEach
    void open() {
        context = new AnnotationConfigApplicationContext();
        DataSource migrated = database.migrated();
        context.registerBean(DataSource.class, () -> migrated);
        context.register(Persistence.class, RowNames.class);
        register(context);
        context.refresh();
    }

    @AfterEach
    void close() {
        context.close();
    }

    protected final <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    protected final JdbcClient jdbc() {
        return bean(JdbcClient.class);
    }

    @TestConfiguration(proxyBeanMethods = false)
    @EnableJdbcRepositories(basePackageClasses = Application.class)
    @EnableTransactionManagement
    static class Persistence extends AbstractJdbcConfiguration {

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
            return Clock.fixed(NOW, ZoneOffset.UTC);
        }
    }
}
