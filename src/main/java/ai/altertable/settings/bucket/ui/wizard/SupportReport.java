package ai.altertable.settings.bucket.ui.wizard;

import ai.altertable.settings.bucket.BucketField;
import ai.altertable.settings.bucket.BucketForm;
import ai.altertable.settings.bucket.connection.Check;
import ai.altertable.settings.bucket.connection.ConnectionReport;
import ai.altertable.settings.bucket.connection.Diagnosis;
import ai.altertable.settings.bucket.ui.Providers;

/** A connection report as plain text, to paste into a message to support. Everything in it is free of secrets. */
final class SupportReport {

    private SupportReport() {}

    static String of(BucketForm form, ConnectionReport report) {
        StringBuilder text = new StringBuilder("Connection test: ")
                .append(report.outcome())
                .append("\nProvider: ")
                .append(Providers.label(form.provider()));
        for (BucketField field : FormFields.all(form.provider())) {
            if (form.asks(field) && !form.value(field).isEmpty()) {
                text.append('\n').append(field.label()).append(": ").append(form.value(field));
            }
        }
        text.append("\nStarted: ").append(report.startedAt());
        text.append("\nTook: ").append(report.duration().toMillis()).append(" ms\n");
        report.checks().forEach(check -> append(text, check));
        return text.toString();
    }

    private static void append(StringBuilder text, Check check) {
        text.append("\n[")
                .append(check.status())
                .append("] ")
                .append(check.name().claim());
        if (!check.duration().isZero()) {
            text.append(" (").append(check.duration().toMillis()).append(" ms)");
        }
        line(text, check.detail());
        Diagnosis diagnosis = check.diagnosis();
        if (diagnosis != null) {
            line(text, diagnosis.cause());
            line(text, diagnosis.explanation());
            line(text, diagnosis.evidence());
        }
    }

    private static void line(StringBuilder text, String line) {
        if (!line.isEmpty()) {
            text.append("\n    ").append(line);
        }
    }
}
