package ai.altertable.settings.runtime;

import ai.altertable.settings.bucket.AmazonS3Profile;
import ai.altertable.settings.bucket.CredentialKind;
import ai.altertable.settings.bucket.CredentialPart;
import ai.altertable.settings.bucket.KeyPrefix;
import ai.altertable.settings.bucket.ManagedCredential;
import ai.altertable.settings.bucket.Region;
import ai.altertable.settings.bucket.SealContext;
import ai.altertable.settings.bucket.SealedCredential;
import ai.altertable.settings.bucket.SealedPart;
import ai.altertable.settings.bucket.Secret;
import ai.altertable.settings.bucket.StorageProfile;
import ai.altertable.settings.bucket.connection.Check;
import ai.altertable.settings.bucket.connection.CheckName;
import ai.altertable.settings.bucket.connection.ConnectionTest;
import ai.altertable.settings.bucket.connection.Outcome;
import ai.altertable.settings.runtime.egress.EgressGate;
import ai.altertable.settings.runtime.egress.EgressPolicy;
import ai.altertable.settings.runtime.keyset.Keyset;
import ai.altertable.settings.runtime.keyset.KeysetException;
import ai.altertable.settings.runtime.keyset.SealBrokenException;
import ai.altertable.settings.runtime.protocol.Answer;
import ai.altertable.settings.runtime.protocol.Job;
import ai.altertable.settings.runtime.protocol.Wire;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Walks the way of a job with made-up values, so that all classes are there when the real one comes. */
final class WarmUp implements Runnable {

    private static final StorageProfile PROFILE =
            new AmazonS3Profile("warm-up", KeyPrefix.NONE, new Region("eu-central-1"));

    private static final Duration LONGEST = Duration.ofSeconds(20);

    private final Tools tools;
    private final Cancellation cancellation = new Cancellation();

    WarmUp(Tools tools) {
        this.tools = tools;
    }

    /** The job is there: what is left of the rehearsal would only be in its way. */
    void stop() {
        cancellation.request();
    }

    @Override
    public void run() {
        try {
            sealAndOpen();
            rehearse();
        } catch (KeysetException | SealBrokenException | IOException | RuntimeException _) {
            // The job itself will meet the same obstacle, and has somebody to tell.
        }
    }

    /**
     * A whole test of a storage in this very process, of the family that most buckets belong to: nobody knows yet which one
     * the job is about. There is nothing to give away, and nothing else may be reached.
     */
    private void rehearse() throws IOException {
        try (TrainingStorage storage = TrainingStorage.start();
                AccessKey key = new AccessKey(Secret.of("warm-up"), Secret.of("warm-up"))) {
            EgressPolicy itself = (address, port) -> address.isLoopbackAddress() && port == storage.port();
            EgressGate.rehearseAt(storage.port());
            var settings = new RuntimeSettings("", Map.of(), List.of(), new RuntimeSettings.Managed("", "", ""));
            tools.probes()
                    .of(storage.profile(), key)
                    .run(
                            new ProbeJob(storage.profile(), key, settings, itself, LONGEST),
                            check -> Wire.line(new Answer.CheckEnded(check)),
                            cancellation);
        }
    }

    private static void sealAndOpen() throws KeysetException, SealBrokenException, IOException {
        var context = new SealContext(new UUID(0, 0), new UUID(0, 0), new UUID(0, 0));
        Keyset keyset = Keyset.ephemeral();
        CredentialPart part = CredentialPart.ACCESS_KEY_ID;
        try (Secret secret = Secret.of("warm-up")) {
            SealedPart sealed = keyset.seal(secret, context, part);
            keyset.open(sealed, context, part).close();
            var credential = SealedCredential.empty(CredentialKind.ACCESS_KEY).with(part, sealed, "");
            var managed = new RuntimeSettings.Managed("", "", "");
            var settings = new RuntimeSettings("", Map.of(), List.of(), managed);
            read(Wire.line(new Job.Test(settings, Duration.ZERO, new ConnectionTest(context, PROFILE, credential))));
        }
        Wire.line(new Answer.PublicKeyset(keyset.publicJson()));
        Check check =
                Check.failed(CheckName.LIST, Duration.ZERO, CredentialProblems.sealBroken(new ManagedCredential()));
        Wire.line(new Answer.CheckEnded(check));
        Wire.line(new Answer.TestEnded(Reports.brokenOff(Instant.now(), Outcome.FAILED, List.of(check), "Warm-up.")));
    }

    private static void read(byte[] line) throws IOException {
        Wire.job(new String(line, StandardCharsets.UTF_8));
    }
}
