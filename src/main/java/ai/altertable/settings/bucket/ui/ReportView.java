package ai.altertable.settings.bucket.ui;

import ai.altertable.settings.bucket.connection.Check;
import ai.altertable.settings.bucket.connection.CheckName;
import ai.altertable.settings.bucket.connection.ConnectionReport;
import ai.altertable.settings.bucket.connection.Remedy;
import com.vaadin.flow.component.html.OrderedList;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The ladder of checks. While a test runs, every rung has its row from the start, and rows fill as checks end, so that
 * nothing moves; diagnoses and remedies come with the finished report.
 */
public final class ReportView extends OrderedList {

    private final Map<CheckName, CheckRow> rows = new EnumMap<>(CheckName.class);
    private final Consumer<Remedy> remedies;

    /**
     * A ladder without results yet.
     *
     * @param remedies gets the remedy that was chosen
     */
    public ReportView(Consumer<Remedy> remedies) {
        this.remedies = remedies;
        addClassName("ladder");
        begin();
    }

    /** A finished report. */
    public ReportView(ConnectionReport report, Consumer<Remedy> remedies) {
        this(remedies);
        show(report);
    }

    /** All rungs, waiting. */
    public void begin() {
        removeAll();
        rows.clear();
        for (CheckName name : CheckName.values()) {
            CheckRow row = new CheckRow(name);
            rows.put(name, row);
            add(row);
        }
    }

    /** A check of the running test has ended. */
    public void show(Check check) {
        CheckRow row = rows.get(check.name());
        if (row != null) {
            row.show(check);
        }
    }

    /** The last word: rungs that the report does not have are taken away, and failures explained. */
    public void show(ConnectionReport report) {
        begin();
        Map<CheckName, Check> found = new EnumMap<>(CheckName.class);
        report.checks().forEach(check -> found.put(check.name(), check));
        rows.forEach((name, row) -> {
            Check check = found.get(name);
            if (check == null) {
                remove(row);
            } else {
                row.show(check);
                row.explain(check, remedies);
            }
        });
        rows.keySet().retainAll(found.keySet());
    }
}
