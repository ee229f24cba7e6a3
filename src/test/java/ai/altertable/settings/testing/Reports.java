package ai.altertable.settings.testing;

import ai.altertable.settings.bucket.BucketField;
import ai.altertable.settings.bucket.connection.Check;
import ai.altertable.settings.bucket.connection.CheckName;
import ai.altertable.settings.bucket.connection.ConnectionReport;
import ai.altertable.settings.bucket.connection.Diagnosis;
import ai.altertable.settings.bucket.connection.Outcome;
import ai.altertable.settings.bucket.connection.Remedy;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finished reports to play in tests. */
public final class Reports {

    private static final Duration STEP = Duration.ofMillis(12);
    private static final Set<CheckName> WRITING = EnumSet.of(
            CheckName.WRITE,
            CheckName.OVERWRITE_REFUSED,
            CheckName.MULTIPART,
            CheckName.DELETE,
            CheckName.BATCH_DELETE,
            CheckName.PROBES_GONE);

    private Reports() {}

    /** Every check passed. */
    public static ConnectionReport healthy() {
        return report(Outcome.HEALTHY, passed(EnumSet.allOf(CheckName.class)));
    }

    /** Everything but what writes. */
    public static ConnectionReport readOnly() {
        List<Check> checks = new ArrayList<>(passed(EnumSet.complementOf(EnumSet.copyOf(WRITING))));
        WRITING.forEach(name -> checks.add(Check.skipped(name, "The key may not write.")));
        return report(Outcome.READ_ONLY, checks);
    }

    /** The bucket is elsewhere; one click away. */
    public static ConnectionReport wrongRegion() {
        return failed(
                CheckName.REGION_MATCHES,
                new Diagnosis(
                        "The bucket is in eu-central-1, not eu-west-1.",
                        "Nothing is wrong with your key.",
                        "Wrong region",
                        BucketField.REGION,
                        List.of(
                                new Remedy.ChangeFields(
                                        "Switch to eu-central-1", Map.of(BucketField.REGION, "eu-central-1")),
                                new Remedy.RevisitField("Change it myself", BucketField.REGION)),
                        "301 PermanentRedirect"));
    }

    /** The secret does not belong to the key. */
    public static ConnectionReport secretRejected() {
        return failed(
                CheckName.SECRET_CORRECT,
                new Diagnosis(
                        "The secret does not belong to this access key.",
                        "",
                        "Secret key rejected",
                        BucketField.SECRET_ACCESS_KEY,
                        List.of(new Remedy.RevisitField("Enter the secret again", BucketField.SECRET_ACCESS_KEY)),
                        "403 SignatureDoesNotMatch"));
    }

    /** The key may not write, and what to grant is known. */
    public static ConnectionReport writeDenied() {
        return failed(
                CheckName.WRITE,
                new Diagnosis(
                        "The key may not write objects.",
                        "",
                        "Write not allowed",
                        null,
                        List.of(new Remedy.GrantPermission("Allow writing", "{\"Action\": \"s3:PutObject\"}")),
                        "403 AccessDenied"));
    }

    /** Passed up to a check, failed there, and skipped after it. */
    public static ConnectionReport failed(CheckName at, Diagnosis diagnosis) {
        List<Check> checks = new ArrayList<>();
        for (CheckName name : CheckName.values()) {
            int order = name.compareTo(at);
            checks.add(
                    order < 0
                            ? Check.passed(name, STEP, "")
                            : order == 0 ? Check.failed(name, STEP, diagnosis) : Check.skipped(name, "Not attempted."));
        }
        return report(Outcome.FAILED, checks);
    }

    public static ConnectionReport report(Outcome outcome, List<Check> checks) {
        return new ConnectionReport(
                Instant.now().truncatedTo(ChronoUnit.MILLIS), STEP.multipliedBy(checks.size()), outcome, checks);
    }

    private static List<Check> passed(Set<CheckName> names) {
        return names.stream().map(name -> Check.passed(name, STEP, "")).toList();
    }
}
