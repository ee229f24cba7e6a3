package ai.altertable.settings.runtime.s3;

import static org.assertj.core.api.Assertions.assertThat;

import ai.altertable.settings.bucket.AddressingStyle;
import ai.altertable.settings.bucket.BucketField;
import ai.altertable.settings.bucket.Endpoint;
import ai.altertable.settings.bucket.KeyPrefix;
import ai.altertable.settings.bucket.Region;
import ai.altertable.settings.bucket.S3CompatibleProfile;
import ai.altertable.settings.bucket.StorageProfile;
import ai.altertable.settings.runtime.AccessKey;
import ai.altertable.settings.runtime.Cancellation;
import ai.altertable.settings.runtime.ProbeJob;
import ai.altertable.settings.runtime.RuntimeSettings;
import ai.altertable.settings.runtime.egress.EgressPolicy;
import ai.altertable.settings.testing.Certificate;
import ai.altertable.settings.testing.FaultyServer;
import ai.altertable.settings.testing.FaultyServer.Reply;
import ai.altertable.settings.testing.ObjectStore;
import ai.altertable.settings.testing.Right;
import ai.altertable.settings.testing.Strict;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What buckets tell of themselves. */
class FinderTest {

    private static final Set<BucketField> PLACE = Set.of(BucketField.REGION, BucketField.ADDRESSING_STYLE);
    private static final AccessKey KEY = Jobs.key(Jobs.KEY, Jobs.SECRET);

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {200, 301, 400, 403})
    void amazonNamesTheRegionInEveryAnswerAndIsSentNoKey(int status) {
        try (FaultyServer amazon =
                FaultyServer.answering(_ -> new Reply(status, Map.of("x-amz-bucket-region", "eu-central-1"), ""))) {
            assertThat(find(Jobs.amazon("us-east-1"), amazon.endpoint(), Set.of(BucketField.REGION)))
                    .containsExactly(Map.entry(BucketField.REGION, "eu-central-1"));
            assertThat(amazon.requests()).singleElement().satisfies(request -> {
                assertThat(request.method()).isEqualTo("HEAD");
                assertThat(request.signed()).isFalse();
            });
        }
    }

    @Test
    void aHeaderThatIsNoRegionIsNotRepeated() {
        try (FaultyServer amazon = FaultyServer.answering(
                _ -> new Reply(403, Map.of("x-amz-bucket-region", "<script>eu-central-1"), ""))) {
            assertThat(find(Jobs.amazon("us-east-1"), amazon.endpoint(), Set.of(BucketField.REGION)))
                    .isEmpty();
        }
    }

    @Test
    void r2HasTheBucketInOneOfItsJurisdictions() {
        try (FaultyServer r2 = FaultyServer.answering(
                request -> request.headers().getOrDefault("host", "").contains(".eu.") && request.signed()
                        ? Reply.xml(
                                200,
                                "<ListBucketResult><Name>acme-lake</Name><KeyCount>0</KeyCount></ListBucketResult>")
                        : Reply.error(404, "NoSuchBucket", ""))) {
            String template = "http://{account}.{jurisdiction}.r2.example:" + r2.port();
            assertThat(findR2(template, KEY)).containsExactly(Map.entry(BucketField.JURISDICTION, "eu"));
            AccessKey swapped = Jobs.key("b".repeat(64), "a".repeat(32));
            assertThat(findR2(template, swapped)).containsKey(BucketField.JURISDICTION);
            assertThat(r2.requests())
                    .noneMatch(request ->
                            request.headers().getOrDefault("authorization", "").contains("b".repeat(64)));
        }
    }

    @Test
    void aKeyThatIsASecretInBothFieldsIsNotSent() {
        try (FaultyServer r2 = FaultyServer.answering(_ -> Reply.error(404, "NoSuchBucket", ""))) {
            assertThat(findR2("http://127.0.0.1:" + r2.port(), Jobs.key("b".repeat(64), "c".repeat(64))))
                    .isEmpty();
            assertThat(r2.requests()).isEmpty();
        }
    }

    @Test
    void aStoreThatLooksInThePathAndTakesAnyRegion() {
        try (ObjectStore store = store()) {
            assertThat(find(storage(store.port(), "us-east-1", AddressingStyle.PATH), "", PLACE))
                    .isEqualTo(Map.of(BucketField.REGION, "us-east-1", BucketField.ADDRESSING_STYLE, "PATH"));
            assertThat(store.keys(Jobs.BUCKET)).isEmpty();
        }
    }

    @Test
    void aStoreThatLooksInTheHostName() {
        try (ObjectStore store = ObjectStore.startVirtualHosted("storage.example")
                        .bucket(Jobs.BUCKET)
                        .allow(Jobs.KEY, Jobs.SECRET);
                FaultyServer strict = FaultyServer.before(store, request -> Strict.hostOnly(Jobs.BUCKET, request))) {
            assertThat(find(storage(strict.port(), "us-east-1", AddressingStyle.PATH), "", PLACE))
                    .containsEntry(BucketField.ADDRESSING_STYLE, "VIRTUAL_HOSTED");
        }
    }

    @Test
    void aStrictStoreTellsTheRegionItExpects() {
        try (ObjectStore store = store();
                FaultyServer strict = FaultyServer.before(store, request -> Strict.region("eu-strict-1", request))) {
            assertThat(find(storage(strict.port(), "us-east-1", AddressingStyle.PATH), "", PLACE))
                    .isEqualTo(Map.of(BucketField.REGION, "eu-strict-1", BucketField.ADDRESSING_STYLE, "PATH"));
        }
    }

    @Test
    void whatSomebodyDecidedIsNotAnsweredToo() {
        try (ObjectStore store = store();
                FaultyServer strict = FaultyServer.before(store, request -> Strict.region("eu-strict-1", request))) {
            assertThat(find(
                            storage(strict.port(), "eu-west-9", AddressingStyle.PATH),
                            "",
                            Set.of(BucketField.ADDRESSING_STYLE)))
                    .isEqualTo(Map.of(BucketField.ADDRESSING_STYLE, "PATH"));
        }
    }

    @Test
    void aKeyThatMayNotListTellsTheRegionAtLeast() {
        try (ObjectStore store =
                        ObjectStore.start().bucket(Jobs.BUCKET).allow(Jobs.KEY, Jobs.SECRET, EnumSet.of(Right.READ));
                FaultyServer strict = FaultyServer.before(store, request -> Strict.region("eu-strict-1", request))) {
            assertThat(find(storage(strict.port(), "us-east-1", AddressingStyle.PATH), "", PLACE))
                    .isEqualTo(Map.of(BucketField.REGION, "eu-strict-1"));
        }
    }

    @Test
    void aWrongKeyIsNobodysBusinessHere() {
        try (ObjectStore store = store()) {
            ProbeJob job = job(
                    storage(store.port(), "us-east-1", AddressingStyle.PATH),
                    "",
                    Jobs.key("somebody", "else"),
                    Jobs.LOOPBACK);
            assertThat(finder().find(job, PLACE, new Cancellation())).isEmpty();
        }
    }

    @Test
    void httpIsFoundWhereHttpsIsNotSpoken() {
        try (ObjectStore store = store()) {
            StorageProfile secure = Jobs.custom("https://storage.example:" + store.port(), AddressingStyle.PATH);
            assertThat(find(secure, "", Set.of(BucketField.ENDPOINT, BucketField.REGION, BucketField.ADDRESSING_STYLE)))
                    .containsEntry(BucketField.ENDPOINT, "http://storage.example:" + store.port())
                    .containsEntry(BucketField.ADDRESSING_STYLE, "PATH");
        }
    }

    @Test
    void httpsIsFoundByItsCertificateEvenIfNobodyTrustsIt() {
        Certificate certificate = Certificate.selfSigned(folder, "dns:storage.example", 90);
        try (FaultyServer server = FaultyServer.answering(certificate.server(), _ -> Reply.xml(200, ""))) {
            StorageProfile secure = Jobs.custom("https://storage.example:" + server.port(), AddressingStyle.PATH);
            assertThat(find(secure, "", Set.of(BucketField.ENDPOINT)))
                    .isEqualTo(Map.of(BucketField.ENDPOINT, "https://storage.example:" + server.port()));
            assertThat(server.requests()).isEmpty();
        }
    }

    @Test
    void aPortThatAsksForHttpsInASentenceIsNoHttp() {
        try (FaultyServer server = FaultyServer.answering(
                _ -> new Reply(400, Map.of(), "Client sent an HTTP request to an HTTPS server.\n"))) {
            StorageProfile secure = Jobs.custom("https://storage.example:" + server.port(), AddressingStyle.PATH);
            assertThat(find(secure, "", Set.of(BucketField.ENDPOINT))).isEmpty();
        }
    }

    @Test
    void nothingIsAskedAtAnAddressThatMayNotBeReached() {
        try (FaultyServer server = FaultyServer.answering(_ -> Reply.xml(200, ""))) {
            EgressPolicy nothing = Jobs.NOTHING;
            for (StorageProfile profile : List.of(
                    storage(server.port(), "us-east-1", AddressingStyle.PATH), Jobs.amazon("us-east-1"), Jobs.r2(""))) {
                assertThat(finder().find(job(profile, server.endpoint(), KEY, nothing), PLACE, new Cancellation()))
                        .isEmpty();
            }
            assertThat(server.requests()).isEmpty();
        }
    }

    @Test
    void whoeverAnswersAfterTheDeadlineOrACancelIsNotWaitedFor() {
        CountDownLatch late = new CountDownLatch(1);
        try (FaultyServer slow = FaultyServer.answering(_ -> {
            awaitQuietly(late);
            return new Reply(403, Map.of("x-amz-bucket-region", "eu-central-1"), "");
        })) {
            Set<BucketField> region = Set.of(BucketField.REGION);
            StorageProfile amazon = Jobs.amazon("us-east-1");
            RuntimeSettings settings = Jobs.settings(slow.endpoint());
            ProbeJob hurried = new ProbeJob(amazon, KEY, settings, Jobs.LOOPBACK, Duration.ofMillis(50));
            assertThat(finder().find(hurried, region, new Cancellation())).isEmpty();
            Cancellation cancelled = new Cancellation();
            cancelled.request();
            ProbeJob patient = job(amazon, slow.endpoint(), KEY, Jobs.LOOPBACK);
            assertThat(finder().find(patient, region, cancelled)).isEmpty();
            late.countDown();
            assertThat(finder().find(patient, region, new Cancellation())).hasSize(1);
        }
    }

    /** Not for ever: without a deadline the answer comes all the same, and is then one too many. */
    private static void awaitQuietly(CountDownLatch latch) {
        try {
            var _ = latch.await(1, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static ObjectStore store() {
        return ObjectStore.start().bucket(Jobs.BUCKET).allow(Jobs.KEY, Jobs.SECRET);
    }

    private static StorageProfile storage(int port, String region, AddressingStyle style) {
        return new S3CompatibleProfile(
                Jobs.BUCKET, KeyPrefix.NONE, new Endpoint("http://storage.example:" + port), new Region(region), style);
    }

    private static Map<BucketField, String> find(StorageProfile profile, String endpoint, Set<BucketField> open) {
        return finder().find(job(profile, endpoint, KEY, Jobs.LOOPBACK), open, new Cancellation());
    }

    private static Map<BucketField, String> findR2(String template, AccessKey key) {
        return finder().find(
                        job(Jobs.r2(""), template, key, Jobs.LOOPBACK),
                        Set.of(BucketField.JURISDICTION),
                        new Cancellation());
    }

    private static ProbeJob job(StorageProfile profile, String endpoint, AccessKey key, EgressPolicy egress) {
        RuntimeSettings settings = new RuntimeSettings(
                "", Map.of("s3", endpoint, "r2", endpoint), List.of(), new RuntimeSettings.Managed("", "", ""));
        return new ProbeJob(profile, key, settings, egress, Duration.ofSeconds(20));
    }

    private static Finder finder() {
        return new Finder(new Surroundings(Trust.systemDefault(), FinderTest::loopback));
    }

    private static InetAddress[] loopback(String host) throws UnknownHostException {
        return new InetAddress[] {InetAddress.getByAddress(host, new byte[] {127, 0, 0, 1})};
    }
}
