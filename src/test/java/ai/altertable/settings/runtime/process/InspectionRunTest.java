package ai.altertable.settings.runtime.process;

import static org.assertj.core.api.Assertions.assertThat;

import ai.altertable.settings.bucket.AmazonS3Profile;
import ai.altertable.settings.bucket.KeyPrefix;
import ai.altertable.settings.bucket.Region;
import ai.altertable.settings.bucket.SealContext;
import ai.altertable.settings.bucket.SealedCredential;
import ai.altertable.settings.bucket.contents.FileFacts;
import ai.altertable.settings.bucket.contents.Inquiry;
import ai.altertable.settings.bucket.contents.Inspected;
import ai.altertable.settings.bucket.contents.Inspection;
import ai.altertable.settings.bucket.contents.Remark;
import ai.altertable.settings.bucket.contents.RunningInspection;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Inspections in real processes, which misbehave as they are told: there is a sentence whatever happens. */
class InspectionRunTest {

    @TempDir
    Path folder;

    private ProcessRuntime runtime;
    private SealedCredential credential;

    @BeforeEach
    void start() {
        runtime = Runtimes.start(folder);
        credential = Runtimes.seal(runtime.publicKeyset(), "acme-reader", "a secret");
    }

    @AfterEach
    void stop() {
        runtime.close();
    }

    @Test
    void theCredentialIsOpenedInTheProcess() {
        assertThat(await(begin("say-key", Runtimes.CONTEXT)))
                .isEqualTo(new Inspected.Found<>(new FileFacts(true, 0, List.of(Remark.note("acme-reader")))));
    }

    @Test
    void aCredentialOfAnotherBucketDoesNotOpen() {
        var other =
                new SealContext(Runtimes.CONTEXT.organizationId(), Runtimes.CONTEXT.environmentId(), new UUID(9, 9));
        assertThat(reason(begin("say-key", other))).startsWith("The stored credential does not open");
    }

    @Test
    void everyEndIsASentence() {
        assertThat(reason(begin("anything", Runtimes.CONTEXT))).isEqualTo("Nothing known of it.");
        assertThat(reason(begin("crash", Runtimes.CONTEXT))).isEqualTo(Reasons.ENDED_EARLY);
        assertThat(reason(begin("throw", Runtimes.CONTEXT)))
                .isEqualTo("The isolated runtime could not finish its work.");
        assertThat(reason(begin("other-answer", Runtimes.CONTEXT))).isEqualTo(Reasons.UNREADABLE);
    }

    @Test
    void aCancelReachesTheProcess() {
        var running = begin("wait-for-cancel", Runtimes.CONTEXT);
        running.cancel();

        assertThat(reason(running)).isIn("Cancelled by you.", Reasons.CANCELLED);
        running.cancel();
    }

    @Test
    void aRuntimeThatIsShuttingDownSaysSo() {
        runtime.close();

        assertThat(reason(begin("anything", Runtimes.CONTEXT))).isEqualTo(Reasons.SHUTTING_DOWN);
    }

    private RunningInspection<FileFacts> begin(String path, SealContext context) {
        var profile = new AmazonS3Profile("acme-lake", KeyPrefix.NONE, new Region("eu-central-1"));
        return runtime.inspect(new Inspection<>(context, profile, credential, new Inquiry.FindFile(path)));
    }

    private static Inspected<FileFacts> await(RunningInspection<FileFacts> running) {
        return running.result().orTimeout(60, TimeUnit.SECONDS).join();
    }

    private static String reason(RunningInspection<FileFacts> running) {
        return ((Inspected.Failed<FileFacts>) await(running)).reason();
    }
}
