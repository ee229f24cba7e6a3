package ai.altertable.settings.runtime;

import ai.altertable.settings.bucket.BucketField;
import ai.altertable.settings.bucket.Secret;
import ai.altertable.settings.bucket.connection.Check;
import ai.altertable.settings.bucket.connection.CheckName;
import ai.altertable.settings.bucket.connection.ConnectionReport;
import ai.altertable.settings.bucket.connection.Outcome;
import ai.altertable.settings.bucket.connection.RuntimeFailedException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** The real process around a probe that does what the bucket's name says, and tells what it sees. */
public final class FakeRuntime {

    private FakeRuntime() {}

    public static void main(String[] args) {
        RuntimeMain.serve(new Tools(
                (_, _) -> new FakeProbe(),
                () -> (managed, key, egress, name) -> {
                    if (!text(key.keyId()).equals("managed-id") || name.startsWith("refused")) {
                        throw new RuntimeFailedException("The managed storage refused to create the bucket.");
                    }
                },
                List::of,
                () -> FakeInspector::inspect));
    }

    private static String text(Secret secret) {
        return secret.reveal(String::new);
    }

    private static final class FakeProbe implements Probe {
        @Override
        public ConnectionReport run(ProbeJob job, Consumer<Check> ended, Cancellation cancellation) {
            List<Check> checks = new ArrayList<>();
            Consumer<Check> tell = check -> {
                checks.add(check);
                ended.accept(check);
            };
            tell.accept(Check.passed(CheckName.SETTINGS_WELL_FORMED, Duration.ZERO, facts()));
            act(job, tell, cancellation);
            Outcome outcome = cancellation.isRequested() ? Outcome.CANCELLED : Outcome.HEALTHY;
            return new ConnectionReport(Instant.now(), Duration.ofMillis(1), outcome, checks);
        }

        @Override
        public Map<BucketField, String> find(ProbeJob job, Set<BucketField> open, Cancellation cancellation) {
            var checks = new ArrayList<Check>();
            act(job, checks::add, cancellation);
            String said = checks.isEmpty()
                    ? text(job.key().keyId())
                    : checks.getLast().detail();
            return Map.of(BucketField.REGION, cancellation.isRequested() ? "cancelled" : "found by " + said);
        }

        private static void act(ProbeJob job, Consumer<Check> tell, Cancellation cancellation) {
            switch (job.profile().bucketName()) {
                case "say-key" ->
                    tell.accept(Check.passed(
                            CheckName.KEY_RECOGNISED,
                            Duration.ZERO,
                            text(job.key().keyId()) + "/" + text(job.key().secret())));
                case "look-up" ->
                    tell.accept(Check.passed(
                            CheckName.HOST_FOUND, Duration.ZERO, lookUp("localhost.localdomain", "localhost")));
                case "crash" -> Runtime.getRuntime().halt(42);
                case "throw" -> throw new IllegalStateException("a secret the message may quote");
                case "out-of-memory" -> {
                    List<byte[]> all = new ArrayList<>();
                    while (true) {
                        all.add(new byte[1 << 20]);
                    }
                }
                case "wait-for-cancel" -> {
                    var latch = new CountDownLatch(1);
                    cancellation.onRequest(latch::countDown);
                    await(latch);
                    mark(job, "cleaned-up");
                }
                case "never-end" -> await(new CountDownLatch(1));
                default -> {}
            }
        }

        private static void mark(ProbeJob job, String name) {
            try {
                Path keyset = Path.of(java.net.URI.create(job.settings().privateKeyset()));
                Files.createFile(keyset.resolveSibling(name));
            } catch (java.io.IOException e) {
                throw new IllegalStateException(e);
            }
        }

        private static void await(CountDownLatch latch) {
            try {
                latch.await(10, TimeUnit.MINUTES);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        private static String lookUp(String... hosts) {
            List<String> found = new ArrayList<>();
            for (String host : hosts) {
                try {
                    found.add(InetAddress.getAllByName(host)[0].getHostAddress());
                } catch (java.net.UnknownHostException e) {
                    found.add(e.getClass().getSimpleName());
                }
            }
            return String.join(",", found);
        }

        private static String facts() {
            return String.join(
                    "|",
                    String.valueOf(ProcessHandle.current().pid()),
                    System.getenv().toString(),
                    Path.of("").toAbsolutePath().toString(),
                    System.getProperty("java.io.tmpdir"),
                    System.getProperty("user.home"));
        }
    }
}
