package ai.altertable.settings.base;

import org.springframework.data.relational.core.mapping.NamingStrategy;
import org.springframework.stereotype.Component;

/**
 * Names tables after row records: {@code ConnectionReportRow} is a row of {@code connection_report}. Names written into
 * annotations would be quoted as they are, and the databases disagree about the case of unquoted ones.
 */
@Component
public final class RowNames implements NamingStrategy {

    private static final String SUFFIX = "Row";

    @Override
    public String getTableName(Class<?> type) {
        String table = NamingStrategy.super.getTableName(type);
        return type.getSimpleName().endsWith(SUFFIX) ? table.substring(0, table.length() - SUFFIX.length() - 1) : table;
    }
}
