package ai.altertable.settings.tenancy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.StringJoiner;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every row of every table, to see what a call changed. */
record Tables(JdbcClient jdbc) {

    List<String> names() {
        return jdbc.sql("""
                        select lower(table_name) from information_schema.tables
                        where lower(table_schema) = 'public' and lower(table_name) <> 'flyway_schema_history'""").query(String.class).list();
    }

    /** One line a row, with the table's name before it, sorted. */
    List<String> dump() {
        return names().stream()
                .flatMap(table ->
                        jdbc.sql("select * from " + table).query((row, _) -> table + " " + line(row)).list().stream())
                .sorted()
                .toList();
    }

    private static String line(ResultSet row) throws SQLException {
        int columns = row.getMetaData().getColumnCount();
        StringJoiner values = new StringJoiner(" | ");
        for (int column = 1; column <= columns; column++) {
            Object value = row.getObject(column);
            values.add(value instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : String.valueOf(value));
        }
        return values.toString();
    }
}
