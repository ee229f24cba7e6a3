package ai.altertable.settings.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;

/** The databases that we promise to run on, each able to make empty, migrated databases. */
public enum TestDatabase {
    H2 {
        @Override
        DataSource create(String name) {
            JdbcDataSource database = new JdbcDataSource();
            database.setURL("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1");
            database.setUser("sa");
            return database;
        }
    },
    /** A real server, started once for all tests and stopped with the process. */
    POSTGRESQL {
        @Override
        DataSource create(String name) {
            try (var connection = Server.INSTANCE.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("create database " + name);
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
            return Server.INSTANCE.getDatabase("postgres", name);
        }
    };

    abstract DataSource create(String name);

    /** A database of its own, with all migrations applied. */
    public DataSource migrated() {
        DataSource database = create("t" + UUID.randomUUID().toString().replace("-", ""));
        Flyway.configure().dataSource(database).load().migrate();
        return database;
    }

    private static final class Server {
        private static final EmbeddedPostgres INSTANCE = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("listen_addresses", "127.0.0.1")
                        .setServerConfig("fsync", "off")
                        .start();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
