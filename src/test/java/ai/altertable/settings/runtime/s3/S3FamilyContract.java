package ai.altertable.settings.runtime.s3;

import static ai.altertable.settings.bucket.connection.CheckName.BATCH_DELETE;
import static ai.altertable.settings.bucket.connection.CheckName.BUCKET_EXISTS;
import static ai.altertable.settings.bucket.connection.CheckName.CLOCKS_AGREE;
import static ai.altertable.settings.bucket.connection.CheckName.DELETE;
import static ai.altertable.settings.bucket.connection.CheckName.KEY_RECOGNISED;
import static ai.altertable.settings.bucket.connection.CheckName.LIST;
import static ai.altertable.settings.bucket.connection.CheckName.MULTIPART;
import static ai.altertable.settings.bucket.connection.CheckName.OVERWRITE_REFUSED;
import static ai.altertable.settings.bucket.connection.CheckName.PROBES_GONE;
import static ai.altertable.settings.bucket.connection.CheckName.READ;
import static ai.altertable.settings.bucket.connection.CheckName.SECRET_CORRECT;
import static ai.altertable.settings.bucket.connection.CheckName.TLS_TRUSTED;
import static ai.altertable.settings.bucket.connection.CheckName.WRITE;
import static ai.altertable.settings.testing.ReportAssert.assertThatReport;
import static org.assertj.core.api.Assertions.assertThat;

import ai.altertable.settings.bucket.BucketField;
import ai.altertable.settings.bucket.CredentialRepair;
import ai.altertable.settings.bucket.StorageProfile;
import ai.altertable.settings.bucket.connection.Capability;
import ai.altertable.settings.bucket.connection.Check;
import ai.altertable.settings.bucket.connection.CheckStatus;
import ai.altertable.settings.bucket.connection.ConnectionReport;
import ai.altertable.settings.bucket.connection.Outcome;
import ai.altertable.settings.bucket.connection.Remedy;
import ai.altertable.settings.runtime.Cancellation;
import ai.altertable.settings.runtime.ProbeJob;
import ai.altertable.settings.testing.ObjectStore;
import ai.altertable.settings.testing.Right;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What holds for every profile of the S3 family, against a real server. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class S3FamilyContract {

    private static final String EMPTY_BUCKET_KEY = "acme-reader";
    private static final String NO_LIST = "acme-blind";
    private static final String NO_DELETE = "acme-keeper";
    private static final String NO_READ = "acme-feeder";

    private ObjectStore store;

    /** The profile under test, at the store. */
    abstract StorageProfile profile(String endpoint);

    ObjectStore startStore() {
        return ObjectStore.start();
    }

    /** The store's address as the profile has it. */
    String endpoint(ObjectStore running) {
        return running.endpoint();
    }

    @BeforeAll
    void start() {
        store = startStore()
                .bucket(Jobs.BUCKET)
                .allow(Jobs.KEY, Jobs.SECRET)
                .allow(EMPTY_BUCKET_KEY, Jobs.SECRET, EnumSet.of(Right.LIST, Right.READ))
                .allow(NO_LIST, Jobs.SECRET, EnumSet.complementOf(EnumSet.of(Right.LIST)))
                .allow(NO_DELETE, Jobs.SECRET, EnumSet.complementOf(EnumSet.of(Right.DELETE)))
                .allow(NO_READ, Jobs.SECRET, EnumSet.complementOf(EnumSet.of(Right.READ)));
    }

    @AfterAll
    void stop() {
        store.close();
    }

    @Test
    void everythingWorksWithAKeyThatMayDoEverything() {
        List<String> before = store.keys(Jobs.BUCKET);
        List<Check> heard = new ArrayList<>();

        ConnectionReport report = probe().run(job(Jobs.KEY, Jobs.SECRET), heard::add, new Cancellation());

        assertThatReport(report).isComplete().hasOutcome(Outcome.HEALTHY).skipped(TLS_TRUSTED);
        assertThat(report.checks())
                .filteredOn(check -> check.name() != TLS_TRUSTED)
                .allMatch(check -> check.status() == CheckStatus.PASSED);
        assertThat(report.capabilities()).containsExactly(Capability.values());
        assertThat(heard).containsExactlyInAnyOrderElementsOf(report.checks());
        assertThat(store.keys(Jobs.BUCKET)).isEqualTo(before);
        assertThat(store.unfinishedUploads(Jobs.BUCKET)).isZero();
    }

    @Test
    void aKeyThatIsNotKnownIsNamed() {
        assertThatReport(run("nobody-we-know", Jobs.SECRET))
                .isComplete()
                .hasOutcome(Outcome.FAILED)
                .passed(CLOCKS_AGREE)
                .failsFirstAt(KEY_RECOGNISED)
                .says(KEY_RECOGNISED, "does not know this access key ID")
                .pointsAt(KEY_RECOGNISED, BucketField.ACCESS_KEY_ID)
                .hasEvidence(KEY_RECOGNISED, "403 InvalidAccessKeyId · request ")
                .skipped(SECRET_CORRECT, WRITE, PROBES_GONE)
                .detail(SECRET_CORRECT, "Not attempted: needs a known access key")
                .neverMentions("nobody-we-know");
    }

    @Test
    void aSecretThatDoesNotBelongToTheKeyIsNamed() {
        assertThatReport(run(Jobs.KEY, "some-other-secret"))
                .passed(KEY_RECOGNISED)
                .failsFirstAt(SECRET_CORRECT)
                .says(SECRET_CORRECT, "Secret key rejected")
                .pointsAt(SECRET_CORRECT, BucketField.SECRET_ACCESS_KEY)
                .hasEvidence(SECRET_CORRECT, "403 SignatureDoesNotMatch")
                .neverMentions("some-other-secret");
    }

    @Test
    void aSwappedKeyIsTriedTheOtherWayRoundBeforeThatIsOffered() {
        assertThatReport(run(Jobs.SECRET, Jobs.KEY))
                .failsFirstAt(KEY_RECOGNISED)
                .offers(KEY_RECOGNISED, new Remedy.RepairCredential("Swap key and secret", CredentialRepair.SWAP))
                .neverMentions(Jobs.SECRET);
    }

    @Test
    void whatWasCopiedAlongWithTheKeyIsOfferedToBeRemoved() {
        assertThatReport(run(" " + Jobs.KEY, Jobs.SECRET))
                .failsFirstAt(KEY_RECOGNISED)
                .offers(KEY_RECOGNISED, new Remedy.RepairCredential("Remove them", CredentialRepair.TRIM));
        assertThatReport(run(Jobs.KEY, "\"" + Jobs.SECRET + "\"\n"))
                .failsFirstAt(SECRET_CORRECT)
                .pointsAt(SECRET_CORRECT, BucketField.SECRET_ACCESS_KEY)
                .offers(SECRET_CORRECT, new Remedy.RepairCredential("Remove them", CredentialRepair.TRIM));
    }

    @Test
    void aReadOnlyKeyOfAnEmptyBucketIsNoFailure() {
        assertThatReport(run(EMPTY_BUCKET_KEY, Jobs.SECRET))
                .isComplete()
                .hasOutcome(Outcome.READ_ONLY)
                .passed(LIST)
                .warned(WRITE)
                .says(WRITE, "may not write objects")
                .skipped(READ, OVERWRITE_REFUSED, MULTIPART, DELETE, BATCH_DELETE, PROBES_GONE)
                .detail(READ, "no object to read");
    }

    @Test
    void withoutTheRightToListTheRestIsTestedAllTheSame() {
        assertThatReport(run(NO_LIST, Jobs.SECRET))
                .isComplete()
                .hasOutcome(Outcome.FAILED)
                .passed(BUCKET_EXISTS, WRITE, READ, OVERWRITE_REFUSED, MULTIPART, DELETE, BATCH_DELETE)
                .failsFirstAt(LIST)
                .says(LIST, "may not list objects")
                .skipped(PROBES_GONE);
        assertThat(store.keys(Jobs.BUCKET)).noneMatch(key -> key.contains("connection-test"));
    }

    @Test
    void withoutTheRightToReadOnlyReadingFails() {
        assertThatReport(run(NO_READ, Jobs.SECRET))
                .passed(LIST, WRITE, OVERWRITE_REFUSED, DELETE, PROBES_GONE)
                .failed(READ)
                .says(READ, "No read permission");
    }

    @Test
    void withoutTheRightToDeleteItSaysWhatIsLeft() {
        try (ObjectStore other = startStore()
                .bucket(Jobs.BUCKET)
                .allow(NO_DELETE, Jobs.SECRET, EnumSet.complementOf(EnumSet.of(Right.DELETE)))) {
            ConnectionReport report = probe().run(job(other, NO_DELETE, Jobs.SECRET), _ -> {}, new Cancellation());
            assertThatReport(report)
                    // This store takes aborting an upload for a deletion.
                    .warned(MULTIPART)
                    .failed(DELETE, BATCH_DELETE, PROBES_GONE)
                    .says(MULTIPART, "unfinished upload")
                    .says(DELETE, ".altertable/connection-test/")
                    .says(PROBES_GONE, "could not be removed")
                    .passed(WRITE, READ, OVERWRITE_REFUSED);
        }
    }

    S3Probe probe() {
        return new S3Probe(new Surroundings(Trust.systemDefault(), host ->
                new InetAddress[] {InetAddress.getByAddress(host, new byte[] {127, 0, 0, 1})}));
    }

    private ConnectionReport run(String keyId, String secret) {
        return probe().run(job(keyId, secret), _ -> {}, new Cancellation());
    }

    private ProbeJob job(String keyId, String secret) {
        return job(store, keyId, secret);
    }

    private ProbeJob job(ObjectStore at, String keyId, String secret) {
        return Jobs.job(profile(endpoint(at)), endpoint(at), keyId, secret);
    }
}
