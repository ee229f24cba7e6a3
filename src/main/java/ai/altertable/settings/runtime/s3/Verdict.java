package ai.altertable.settings.runtime.s3;

import ai.altertable.settings.bucket.connection.Check;
import ai.altertable.settings.bucket.connection.CheckName;
import ai.altertable.settings.bucket.connection.CheckStatus;
import ai.altertable.settings.bucket.connection.Diagnosis;
import ai.altertable.settings.bucket.connection.Outcome;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** What the checks say together, and what is said of those that never ended. */
final class Verdict {

    private Verdict() {}

    static Outcome of(Ending ending, List<Check> checks) {
        if (ending == Ending.CANCELLED) {
            return Outcome.CANCELLED;
        }
        if (any(checks, check -> check.status() == CheckStatus.FAILED)) {
            return Outcome.FAILED;
        }
        if (any(checks, check -> check.status() == CheckStatus.WARNED && check.name() == CheckName.WRITE)) {
            return Outcome.READ_ONLY;
        }
        // Only some catalogs want to be refused an overwrite: a finding that asks nothing of anyone.
        boolean attention = any(
                checks, check -> check.status() == CheckStatus.WARNED && check.name() != CheckName.OVERWRITE_REFUSED);
        return attention ? Outcome.ATTENTION : Outcome.HEALTHY;
    }

    /** The words for a check that did not end before the test did; of those, only the first is to blame. */
    static Function<CheckName, Check> unended(Ending ending, CheckLog log) {
        return name -> {
            CheckName broken = log.firstFailed();
            if (ending == Ending.CANCELLED) {
                return Check.skipped(name, "Not attempted: the test was cancelled");
            }
            return broken == null
                    ? Check.failed(name, Duration.ZERO, blame(ending))
                    : Check.skipped(name, "Not attempted: needs " + need(broken));
        };
    }

    private static Diagnosis blame(Ending ending) {
        return switch (ending) {
            case OUT_OF_TIME -> ServiceDiagnoses.outOfTime();
            case BROKEN, DONE, CANCELLED -> ServiceDiagnoses.ourFault();
        };
    }

    private static String need(CheckName broken) {
        return switch (broken) {
            case SETTINGS_WELL_FORMED -> "settings that are well formed";
            case ADDRESS_ALLOWED -> "an address that may be reached";
            case HOST_FOUND -> "a host name that exists";
            case PORT_REACHED -> "a server that answers";
            case TLS_TRUSTED -> "a connection that can be trusted";
            case SPEAKS_S3 -> "a server that speaks S3";
            case CLOCKS_AGREE -> "clocks that agree";
            case KEY_RECOGNISED -> "a known access key";
            case SECRET_CORRECT -> "the right secret";
            case REGION_MATCHES -> "the right region";
            case BUCKET_EXISTS -> "a bucket that exists";
            case LIST -> "a list of objects";
            case WRITE -> "an object to be written";
            case READ, OVERWRITE_REFUSED, MULTIPART, DELETE, BATCH_DELETE, PROBES_GONE -> "what failed before";
        };
    }

    private static boolean any(List<Check> checks, Predicate<Check> predicate) {
        return checks.stream().anyMatch(predicate);
    }
}
