package ai.altertable.settings.bucket.ui.wizard;

import ai.altertable.settings.base.ProductVersion;
import ai.altertable.settings.bucket.BucketField;
import ai.altertable.settings.bucket.BucketForm;
import ai.altertable.settings.bucket.connection.Check;
import ai.altertable.settings.bucket.connection.ConnectionReport;
import ai.altertable.settings.bucket.connection.Diagnosis;
import ai.altertable.settings.bucket.ui.Providers;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A connection report as plain text, to paste into a message to support. It is made of what is on the screen; keys are not
 * there to get in, and what looks like one in another field is taken out.
 */
final class SupportReport {

    private static final Pattern EVIDENCE =
            Pattern.compile("(\\d{3})(?: ([A-Za-z][A-Za-z0-9.]*))?(?: · request (\\S+))?");

    private SupportReport() {}

    static String of(BucketForm form, ConnectionReport report) {
        StringBuilder text = new StringBuilder("Connection test: ").append(report.outcome());
        report.firstFailure().ifPresent(check -> appendFailure(text, check));
        text.append("\nProvider: ").append(Providers.label(form.provider()));
        for (BucketField field : FormFields.all(form.provider())) {
            if (form.asks(field)) {
                appendField(text, form, field);
            }
        }
        text.append("\nStarted: ").append(report.startedAt());
        text.append("\nTook: ").append(report.duration().toMillis()).append(" ms");
        text.append("\nTested by: Altertable Buckets ")
                .append(ProductVersion.current())
                .append('\n');
        report.checks().forEach(check -> append(text, check));
        return Redaction.of(text.toString(), form);
    }

    private static void appendFailure(StringBuilder text, Check check) {
        text.append("\nFailed at: ").append(check.name().claim());
        Diagnosis diagnosis = check.diagnosis();
        if (diagnosis != null && !diagnosis.evidence().isEmpty()) {
            text.append("\nThe provider answered: ").append(inWords(diagnosis.evidence()));
        }
    }

    private static String inWords(String evidence) {
        Matcher matcher = EVIDENCE.matcher(evidence);
        if (!matcher.matches()) {
            return evidence;
        }
        return "status " + matcher.group(1)
                + (matcher.group(2) == null ? ", without a code" : ", code " + matcher.group(2))
                + (matcher.group(3) == null ? ", without a request ID" : ", request ID " + matcher.group(3));
    }

    private static void appendField(StringBuilder text, BucketForm form, BucketField field) {
        String value = FieldWords.value(form, field);
        if (!value.isEmpty()) {
            text.append('\n').append(field.label()).append(": ").append(value);
            String origin = form.origin(field);
            text.append(origin.isEmpty() ? "" : " (" + origin.toLowerCase(Locale.ROOT) + ")");
        }
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
