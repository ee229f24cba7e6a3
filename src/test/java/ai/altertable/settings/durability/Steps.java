package ai.altertable.settings.durability;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Announces each step on standard output and waits there for a line, so that whoever started this process can kill it at
 * exactly that step. Steps are the writing statements and the commits.
 */
final class Steps extends DelegatingDataSource {

    static final String AT = "at ";

    private final BufferedReader parent = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    private volatile boolean announcing;

    Steps(DataSource database) {
        super(database);
    }

    void begin() {
        announcing = true;
    }

    /** Stops here until told to go on. Statements of other threads, such as a test's report, wait their turn. */
    synchronized void at(String step) {
        if (!announcing) {
            return;
        }
        System.out.println(AT + step);
        try {
            if (parent.readLine() == null) {
                Runtime.getRuntime().halt(1);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = super.getConnection();
        return proxy(Connection.class, (_, method, arguments) -> {
            boolean commit = method.getName().equals("commit");
            if (commit) {
                at("before commit");
            }
            Object result = call(connection, method, arguments);
            if (commit) {
                at("after commit");
            }
            return result instanceof PreparedStatement statement ? announced(statement, (String) arguments[0]) : result;
        });
    }

    private PreparedStatement announced(PreparedStatement statement, String sql) {
        String words = sql.strip().toLowerCase(java.util.Locale.ROOT).replaceAll("\\s+", " ");
        boolean reads = words.startsWith("select");
        String what = String.join(" ", java.util.List.of(words.split(" ", -1)).subList(0, 3))
                .replace("\"", "");
        return proxy(PreparedStatement.class, (_, method, arguments) -> {
            if (!reads && method.getName().startsWith("execute")) {
                at("before " + what);
            }
            return call(statement, method, arguments);
        });
    }

    private static Object call(Object target, java.lang.reflect.Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(Steps.class.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
