package ai.altertable.settings.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import ai.altertable.settings.bucket.BucketField;
import ai.altertable.settings.bucket.S3CompatibleProfile;
import ai.altertable.settings.bucket.connection.Check;
import ai.altertable.settings.bucket.connection.CheckName;
import ai.altertable.settings.bucket.connection.CheckStatus;
import ai.altertable.settings.bucket.connection.ConnectionReport;
import ai.altertable.settings.runtime.s3.S3Probe;
import java.net.InetAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a process does while it waits for its job. */
class WarmUpTest {

    private final Rehearsal rehearsal = new Rehearsal();

    @Test
    void aWholeTestIsRehearsed() {
        warmUp();

        Set<CheckName> attempted = rehearsal.reports.getFirst().checks().stream()
                .filter(check -> check.status() != CheckStatus.SKIPPED)
                .map(Check::name)
                .collect(Collectors.toSet());
        assertThat(attempted)
                .contains(
                        CheckName.LIST,
                        CheckName.WRITE,
                        CheckName.READ,
                        CheckName.OVERWRITE_REFUSED,
                        CheckName.MULTIPART,
                        CheckName.BATCH_DELETE,
                        CheckName.DELETE,
                        CheckName.PROBES_GONE);
    }

    @Test
    void nothingButTheStorageInItMayBeReached() {
        warmUp();

        ProbeJob job = rehearsal.jobs.getFirst();
        int port = URI.create(((S3CompatibleProfile) job.profile()).endpoint().value())
                .getPort();
        assertThat(job.egress().permits(InetAddress.ofLiteral("127.0.0.1"), port))
                .isTrue();
        assertThat(job.egress().permits(InetAddress.ofLiteral("127.0.0.1"), port + 1))
                .isFalse();
        assertThat(job.egress().permits(InetAddress.ofLiteral("192.0.2.1"), port))
                .isFalse();
    }

    @Test
    void nothingIsRehearsedAnyMoreOnceTheJobIsThere() {
        WarmUp warmUp = new WarmUp(tools());
        warmUp.stop();
        warmUp.run();

        assertThat(rehearsal.reports.getFirst().checks())
                .filteredOn(check -> check.name() == CheckName.PROBES_GONE)
                .allSatisfy(check -> assertThat(check.status()).isEqualTo(CheckStatus.SKIPPED));
    }

    private void warmUp() {
        new WarmUp(tools()).run();
    }

    private Tools tools() {
        return new Tools(
                (_, _) -> rehearsal,
                () -> {
                    throw new AssertionError("No bucket is made.");
                },
                List::of,
                () -> {
                    throw new AssertionError("No bucket is looked into.");
                });
    }

    private static final class Rehearsal implements Probe {

        private final List<ProbeJob> jobs = new ArrayList<>();
        private final List<ConnectionReport> reports = new ArrayList<>();

        @Override
        public ConnectionReport run(ProbeJob job, Consumer<Check> ended, Cancellation cancellation) {
            jobs.add(job);
            reports.add(new S3Probe().run(job, ended, cancellation));
            return reports.getLast();
        }

        @Override
        public Map<BucketField, String> find(ProbeJob job, Set<BucketField> open, Cancellation cancellation) {
            throw new AssertionError("Nothing is open in a rehearsal.");
        }
    }
}
