package ai.altertable.settings.tenancy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Writes down every statement that is sent to the database, in order, without its parameters. Everything goes over one
 * connection: a test that dumps all tables after every call would spend its time on opening others.
 */
final class SqlLog implements BeanPostProcessor {

    private final List<String> statements = new ArrayList<>();

    /** What was sent since the last call. */
    List<String> take() {
        List<String> taken = List.copyOf(statements);
        statements.clear();
        return taken;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        try {
            return bean instanceof DataSource source
                    ? new SingleConnectionDataSource(listening(Connection.class, source.getConnection()), true)
                    : bean;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private <T> T listening(Class<T> type, T target) {
        Object proxy =
                Proxy.newProxyInstance(SqlLog.class.getClassLoader(), new Class<?>[] {type}, (_, method, arguments) -> {
                    if (arguments != null && arguments.length > 0 && arguments[0] instanceof String sql) {
                        statements.add(sql);
                    }
                    return invoke(method, target, arguments);
                });
        return type.cast(proxy);
    }

    private static Object invoke(Method method, Object target, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
