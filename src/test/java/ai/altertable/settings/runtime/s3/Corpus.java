package ai.altertable.settings.runtime.s3;

import static ai.altertable.settings.testing.ReportAssert.assertThatReport;
import static org.assertj.core.api.Assertions.assertThat;

import ai.altertable.settings.bucket.AddressingStyle;
import ai.altertable.settings.bucket.StorageProfile;
import ai.altertable.settings.bucket.connection.Check;
import ai.altertable.settings.bucket.connection.CheckName;
import ai.altertable.settings.bucket.connection.ConnectionReport;
import ai.altertable.settings.bucket.connection.Diagnosis;
import ai.altertable.settings.bucket.connection.Outcome;
import ai.altertable.settings.bucket.connection.Remedy;
import ai.altertable.settings.runtime.Cancellation;
import ai.altertable.settings.runtime.ProbeJob;
import ai.altertable.settings.runtime.RuntimeSettings;
import ai.altertable.settings.testing.FaultyServer;
import ai.altertable.settings.testing.FaultyServer.Reply;
import ai.altertable.settings.testing.FaultyServer.Request;
import ai.altertable.settings.testing.ObjectStore;
import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

/**
 * A real store behind a server that misbehaves in one way at a time, as services really do: each row says what is to be
 * made of it, and that following the first remedy leads on.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class Corpus {

    static final String KEY_ID = "AKIAIOSFODNN7EXAMPLE";

    /** @param fault what is answered instead, until the person has changed something outside the form */
    record Row(
            String name,
            CheckName stage,
            String says,
            Class<? extends Remedy> remedy,
            Function<Request, @Nullable Reply> fault) {

        @Override
        public String toString() {
            return name;
        }
    }

    private final ObjectStore store = ObjectStore.start();
    boolean mended;

    @BeforeAll
    void fill() {
        store.bucket(Jobs.BUCKET).allow(Jobs.KEY, Jobs.SECRET).allow(KEY_ID, Jobs.SECRET);
    }

    @AfterAll
    void stop() {
        store.close();
    }

    /** The profile that the person typed. */
    StorageProfile typed(String endpoint) {
        return Jobs.custom(endpoint, AddressingStyle.PATH);
    }

    ConnectionReport run(FaultyServer server, StorageProfile profile) {
        return run(server, profile, Jobs.KEY, Jobs.SECRET);
    }

    /** Every name leads to the server, whose port is the same for all. */
    static ConnectionReport run(FaultyServer server, StorageProfile profile, String keyId, String secret) {
        String port = ":" + server.port();
        RuntimeSettings settings = new RuntimeSettings(
                "",
                Map.of(
                        "s3", "http://s3.{region}.amazon.example" + port,
                        "r2", "http://{account}.{jurisdiction}.r2.example" + port),
                List.of(),
                new RuntimeSettings.Managed("", "", ""));
        Surroundings here = new Surroundings(Trust.systemDefault(), host ->
                new InetAddress[] {InetAddress.getByAddress(host, new byte[] {127, 0, 0, 1})});
        return new S3Probe(here)
                .run(
                        new ProbeJob(profile, Jobs.key(keyId, secret), settings, Jobs.LOOPBACK, Duration.ofSeconds(30)),
                        _ -> {},
                        new Cancellation());
    }

    FaultyServer server(Function<Request, @Nullable Reply> fault) {
        mended = false;
        return FaultyServer.before(store, request -> mended ? null : fault.apply(request));
    }

    /** The report of the row; after its first remedy, the test ends healthy. */
    ConnectionReport isDiagnosedAndMended(Row row) {
        try (FaultyServer server = server(row.fault())) {
            StorageProfile profile = typed("http://s3.eu-west-1.store.example:" + server.port());
            ConnectionReport report = run(server, profile);
            assertThatReport(report).isComplete().says(row.stage(), row.says()).neverMentions(Jobs.SECRET);
            Remedy first = diagnosis(report, row.stage()).remedies().getFirst();
            assertThat(first).as(row.name()).isInstanceOf(row.remedy());

            mended = !(first instanceof Remedy.ChangeFields);
            StorageProfile changed =
                    first instanceof Remedy.ChangeFields change ? Changed.by(profile, change.values()) : profile;
            assertThatReport(run(server, changed)).hasOutcome(Outcome.HEALTHY);
            return report;
        }
    }

    static Diagnosis diagnosis(ConnectionReport report, CheckName stage) {
        return report.checks().stream()
                .filter(check -> check.name() == stage)
                .map(Check::diagnosis)
                .findFirst()
                .orElseThrow();
    }

    /** The same answer to all requests of a kind. */
    static Function<Request, @Nullable Reply> to(Predicate<Request> requests, Reply reply) {
        return request -> requests.test(request) ? reply : null;
    }

    static Reply error(int status, String code, String message) {
        return Reply.error(status, code, "<Message>" + message + "</Message>");
    }

    /** Status and headers, without a body. */
    static Reply bare(int status) {
        return new Reply(status, Map.of("x-amz-request-id", "4442587FB7D0A2F9"), "");
    }

    static boolean puts(Request request) {
        return request.method().equals("PUT") && request.query().isEmpty();
    }
}
