package ai.altertable.settings.runtime.process;

import static ai.altertable.settings.runtime.process.Runtimes.await;
import static ai.altertable.settings.runtime.process.Runtimes.seal;
import static ai.altertable.settings.runtime.process.Runtimes.test;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.altertable.settings.bucket.ManagedCredential;
import ai.altertable.settings.bucket.SealedCredential;
import ai.altertable.settings.bucket.connection.CheckName;
import ai.altertable.settings.bucket.connection.ConnectionReport;
import ai.altertable.settings.bucket.connection.Outcome;
import ai.altertable.settings.bucket.connection.RuntimeFailedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessRuntimeTest {

    @TempDir
    Path folder;

    private ProcessRuntime runtime;
    private SealedCredential credential;

    @BeforeEach
    void start() {
        runtime = Runtimes.start(folder);
        credential = seal(runtime.publicKeyset(), "AKIAIOSFODNN7EXAMPLE", "geheim-é-秘密");
    }

    @AfterEach
    void stop() {
        runtime.close();
    }

    @Test
    void whatWasSealedForThePublicKeysetIsOpenedInTheProcess() {
        var heard = new Runtimes.Heard();
        ConnectionReport report = await(runtime, test("say-key", credential), heard);
        assertThat(report.outcome()).isEqualTo(Outcome.HEALTHY);
        assertThat(report.checks().getLast().detail()).isEqualTo("AKIAIOSFODNN7EXAMPLE/geheim-é-秘密");
        assertThat(heard.checks).isEqualTo(report.checks());
        assertThat(heard.reports).containsExactly(report);
        assertThat(heard.threads).containsOnly(heard.threads.getFirst());
    }

    @Test
    void theProcessHasAnEmptyEnvironmentAndAFolderOfItsOwn() {
        String[] facts = facts(await(runtime, test("any-bucket", credential)));
        assertThat(facts[1]).isEqualTo("{}");
        Path working = Path.of(facts[2]);
        assertThat(working.getFileName().toString()).startsWith("buckets-runtime-");
        assertThat(working).doesNotExist();
        assertThat(facts[3]).isEqualTo(working.toString());
        assertThat(facts[4]).isEqualTo(working.toString());
    }

    @Test
    void noProcessServesTwice() {
        runtime.warmUp();
        String first = facts(await(runtime, test("any-bucket", credential)))[0];
        String second = facts(await(runtime, test("any-bucket", credential)))[0];
        assertThat(first).isNotEqualTo(second);
        assertThat(ProcessHandle.of(Long.parseLong(first))).isEmpty();
    }

    @Test
    void thePrivateKeysetIsForItsOwnerAlone() throws Exception {
        Path keyset = folder.resolve("keys/private.json");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keyset)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keyset.getParent())))
                .isEqualTo("rwx------");
        assertThat(runtime.publicKeyset()).isEqualTo(runtime.publicKeyset()).doesNotContain("PrivateKey");
    }

    @Test
    void aKeysetOthersCanReadIsRefused() throws Exception {
        Path keyset = folder.resolve("keys/private.json");
        Files.setPosixFilePermissions(keyset, PosixFilePermissions.fromString("rw-r-----"));
        assertThatThrownBy(runtime::publicKeyset)
                .isInstanceOf(RuntimeFailedException.class)
                .hasMessageContaining("chmod 600");
        ConnectionReport report = await(runtime, test("say-key", credential));
        assertThat(report.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(report.checks())
                .allSatisfy(check -> assertThat(check.detail()).contains("chmod 600"));
    }

    @Test
    void theManagedCredentialIsReadWhereOnlyTheRuntimeLooks() throws Exception {
        assertThatThrownBy(() -> runtime.createManagedBucket("acme-production"))
                .hasMessage("The managed storage's credential cannot be read at its place.");
        Files.writeString(folder.resolve("managed.json"), "{\"accessKeyId\": \"managed-id\"}");
        assertThatThrownBy(() -> runtime.createManagedBucket("acme-production"))
                .hasMessageContaining("must be a JSON object with accessKeyId and secretAccessKey");
        Files.writeString(
                folder.resolve("managed.json"),
                "{\"accessKeyId\":\"managed-id\",\"secretAccessKey\":\"managed-secret\"}");
        runtime.createManagedBucket("acme-production");
        assertThatThrownBy(() -> runtime.createManagedBucket("refused-bucket"))
                .hasMessage("The managed storage refused to create the bucket.");
        ConnectionReport report = await(runtime, test("say-key", new ManagedCredential()));
        assertThat(report.checks().getLast().detail()).isEqualTo("managed-id/managed-secret");
    }

    @Test
    void aNameThatLeadsInsideIsNotFoundInTheProcess() {
        ConnectionReport report = await(runtime, test("look-up", credential));
        // The JDK answers "localhost" itself when nobody else does: the decision at connect time is for that.
        assertThat(report.checks().getLast().name()).isEqualTo(CheckName.HOST_FOUND);
        assertThat(report.checks().getLast().detail()).endsWith("Exception,127.0.0.1");
    }

    private static String[] facts(ConnectionReport report) {
        return report.checks().getFirst().detail().split("\\|");
    }
}
