package ai.altertable.settings.runtime.s3;

import static ai.altertable.settings.testing.ReportAssert.assertThatReport;
import static org.assertj.core.api.Assertions.assertThat;

import ai.altertable.settings.bucket.AddressingStyle;
import ai.altertable.settings.bucket.connection.CheckName;
import ai.altertable.settings.bucket.connection.ConnectionReport;
import ai.altertable.settings.testing.FaultyServer;
import ai.altertable.settings.testing.FaultyServer.Reply;
import ai.altertable.settings.testing.FaultyServer.Request;
import ai.altertable.settings.testing.ObjectStore;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Stores that behave badly while the test cleans up: nothing that it did not write is ever deleted. */
class OthersObjectsTest {

    private static final String THEIRS = "raw/theirs";

    @Test
    void aStoreThatIgnoresThePrefixOfAListLosesNothing() {
        try (ObjectStore store = store()) {
            ConnectionReport report = test(
                    store,
                    request -> request.lists() && request.query().contains("connection-test")
                            ? Reply.xml(200, list(THEIRS))
                            : null);

            assertThatReport(report).passed(CheckName.PROBES_GONE);
            assertThat(store.keys(Jobs.BUCKET)).containsExactly(THEIRS);
        }
    }

    @Test
    void whatAListStillNamesIsSaidToBeLeft() {
        AtomicReference<String> prefix = new AtomicReference<>("");
        try (ObjectStore store = store()) {
            ConnectionReport report = test(store, request -> {
                if (request.method().equals("PUT")) {
                    prefix.set(prefix(request));
                }
                if (!request.lists() || !request.query().contains("connection-test")) {
                    return null;
                }
                return Reply.xml(200, list(prefix.get() + "ghost"));
            });

            assertThatReport(report)
                    .failed(CheckName.PROBES_GONE)
                    .says(CheckName.PROBES_GONE, "An object of the test could not be removed.")
                    .says(CheckName.PROBES_GONE, "raw/.altertable/connection-test/");
            assertThat(store.keys(Jobs.BUCKET)).containsExactly(THEIRS);
        }
    }

    @Test
    void aDeletionThatDidNotHappenIsDoneAgain() {
        boolean[] lied = {false};
        try (ObjectStore store = store()) {
            ConnectionReport report = test(store, request -> {
                if (request.method().equals("DELETE") && !request.query().contains("uploadId") && !lied[0]) {
                    lied[0] = true;
                    return new Reply(204, Map.of(), "");
                }
                return null;
            });

            assertThat(lied[0]).isTrue();
            assertThatReport(report).passed(CheckName.PROBES_GONE);
            assertThat(store.keys(Jobs.BUCKET)).containsExactly(THEIRS);
        }
    }

    private static ObjectStore store() {
        return ObjectStore.start()
                .bucket(Jobs.BUCKET)
                .allow(Jobs.KEY, Jobs.SECRET)
                .object(Jobs.BUCKET, THEIRS, "not ours");
    }

    private static ConnectionReport test(ObjectStore store, Function<Request, @Nullable Reply> answers) {
        try (FaultyServer server = FaultyServer.before(store, answers)) {
            return Jobs.run(Jobs.job(Jobs.custom(server.endpoint(), AddressingStyle.PATH), server.endpoint()));
        }
    }

    /** Where the test that sends this writes to. */
    private static String prefix(Request request) {
        String key = request.path().substring(("/" + Jobs.BUCKET + "/").length());
        return key.substring(0, key.lastIndexOf('/') + 1);
    }

    private static String list(String key) {
        return "<ListBucketResult><Name>acme-lake</Name><KeyCount>1</KeyCount><MaxKeys>1000</MaxKeys>"
                + "<IsTruncated>false</IsTruncated><Contents><Key>" + key + "</Key><Size>8</Size></Contents>"
                + "</ListBucketResult>";
    }
}
