package ai.altertable.settings.runtime.process;

import static ai.altertable.settings.runtime.process.Runtimes.CONTEXT;
import static ai.altertable.settings.runtime.process.Runtimes.await;
import static ai.altertable.settings.runtime.process.Runtimes.opened;
import static ai.altertable.settings.runtime.process.Runtimes.seal;
import static ai.altertable.settings.runtime.process.Runtimes.test;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.altertable.settings.bucket.BucketField;
import ai.altertable.settings.bucket.CredentialKind;
import ai.altertable.settings.bucket.CredentialPart;
import ai.altertable.settings.bucket.CredentialRepair;
import ai.altertable.settings.bucket.KeyShape;
import ai.altertable.settings.bucket.SealContext;
import ai.altertable.settings.bucket.SealedCredential;
import ai.altertable.settings.bucket.SealedPart;
import ai.altertable.settings.bucket.connection.Check;
import ai.altertable.settings.bucket.connection.CheckName;
import ai.altertable.settings.bucket.connection.CheckStatus;
import ai.altertable.settings.bucket.connection.ConnectionReport;
import ai.altertable.settings.bucket.connection.Outcome;
import ai.altertable.settings.bucket.connection.Remedy;
import ai.altertable.settings.bucket.connection.RuntimeFailedException;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealTest {

    private static final String KEY_ID = "AKIAIOSFODNN7EXAMPLE";
    private static final String SECRET = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";
    private static final UUID OTHER = new UUID(9, 9);

    @TempDir
    static Path folder;

    private static ProcessRuntime runtime;
    private static String keyset;
    private static SealedCredential credential;

    @BeforeAll
    static void start() {
        runtime = Runtimes.start(folder);
        keyset = runtime.publicKeyset();
        credential = seal(keyset, KEY_ID, SECRET);
    }

    @AfterAll
    static void stop() {
        runtime.close();
    }

    @Test
    void aFlippedBitBreaksTheSeal() {
        SealedPart secret = credential.parts().get(CredentialPart.SECRET_ACCESS_KEY);
        byte[] bytes = secret.ciphertext();
        bytes[40] ^= 1;
        var changed = new SealedPart(bytes, secret.keyId(), secret.shape());
        assertDoesNotOpen(CONTEXT, credential.with(CredentialPart.SECRET_ACCESS_KEY, changed, ""));
    }

    @Test
    void aSealOpensOnlyInItsOwnEnvironment() {
        assertDoesNotOpen(new SealContext(CONTEXT.organizationId(), OTHER, CONTEXT.bucketId()), credential);
    }

    @Test
    void aMissingPartIsSaidToBeMissing() {
        var half = new SealedCredential(
                CredentialKind.ACCESS_KEY,
                Map.of(CredentialPart.ACCESS_KEY_ID, credential.parts().get(CredentialPart.ACCESS_KEY_ID)),
                "");
        Check failure = await(runtime, test("say-key", half)).firstFailure().orElseThrow();
        assertThat(failure.name()).isEqualTo(CheckName.SETTINGS_WELL_FORMED);
        assertThat(failure.diagnosis().cause()).isEqualTo("Secret access key is missing.");
    }

    @Test
    void swappingExchangesThePartsWithTheirShapesAndTheHint() {
        SealedCredential swapped = seal(keyset, SECRET, KEY_ID);
        SealedCredential mended = runtime.reseal(swapped, CONTEXT, CONTEXT, CredentialRepair.SWAP);
        assertThat(opened(runtime, CONTEXT, mended)).isEqualTo(KEY_ID + "/" + SECRET);
        assertThat(mended.hint()).isEqualTo("AKIA…MPLE");
        assertThat(mended.parts().get(CredentialPart.ACCESS_KEY_ID).shape()).isEqualTo(KeyShape.AWS_ACCESS_KEY_ID);
        assertThat(mended.parts().get(CredentialPart.SECRET_ACCESS_KEY).shape()).isEqualTo(KeyShape.SECRET_40);
    }

    @Test
    void swappingASecretIntoTheKeyIdShowsNothingOfIt() {
        assertThat(runtime.reseal(credential, CONTEXT, CONTEXT, CredentialRepair.SWAP)
                        .hint())
                .isEmpty();
    }

    @Test
    void trimmingRemovesWhatCannotBePartOfAKey() {
        SealedCredential padded = seal(keyset, " \t\"" + KEY_ID + "\"\r\n", "\u200b\u00a0'" + SECRET + "'\ufeff ");
        SealedCredential mended = runtime.reseal(padded, CONTEXT, CONTEXT, CredentialRepair.TRIM);
        assertThat(opened(runtime, CONTEXT, mended)).isEqualTo(KEY_ID + "/" + SECRET);
        assertThat(mended.parts().get(CredentialPart.ACCESS_KEY_ID).shape()).isEqualTo(KeyShape.AWS_ACCESS_KEY_ID);
    }

    @Test
    void anotherEnvironmentOpensWhatWasSealedAgainForIt() {
        var to = new SealContext(CONTEXT.organizationId(), OTHER, CONTEXT.bucketId());
        SealedCredential moved = runtime.reseal(credential, CONTEXT, to, CredentialRepair.NONE);
        assertThat(opened(runtime, to, moved)).isEqualTo(KEY_ID + "/" + SECRET);
        assertDoesNotOpen(CONTEXT, moved);
        assertThat(moved.parts().get(CredentialPart.ACCESS_KEY_ID).keyId())
                .isEqualTo(credential.parts().get(CredentialPart.ACCESS_KEY_ID).keyId());
    }

    @Test
    void aCredentialStaysWithItsOrganizationAndItsBucket() {
        for (SealContext to : new SealContext[] {
            new SealContext(OTHER, CONTEXT.environmentId(), CONTEXT.bucketId()),
            new SealContext(CONTEXT.organizationId(), CONTEXT.environmentId(), OTHER)
        }) {
            assertThatThrownBy(() -> runtime.reseal(credential, CONTEXT, to, CredentialRepair.NONE))
                    .isInstanceOf(RuntimeFailedException.class)
                    .hasMessage("A credential stays with its organization and its bucket.");
        }
    }

    @Test
    void aBrokenSealIsNotSealedAgain() {
        var wrong = new SealContext(CONTEXT.organizationId(), OTHER, CONTEXT.bucketId());
        assertThatThrownBy(() -> runtime.reseal(credential, wrong, CONTEXT, CredentialRepair.NONE))
                .isInstanceOf(RuntimeFailedException.class)
                .hasMessageStartingWith("The stored credential does not open");
    }

    private static void assertDoesNotOpen(SealContext context, SealedCredential sealed) {
        ConnectionReport report = await(runtime, test("say-key", context, sealed));
        assertThat(report.outcome()).isEqualTo(Outcome.FAILED);
        Check failure = report.firstFailure().orElseThrow();
        assertThat(failure.name()).isEqualTo(CheckName.KEY_RECOGNISED);
        assertThat(failure.diagnosis().cause()).startsWith("The stored credential does not open");
        assertThat(failure.diagnosis().remedies())
                .containsExactly(new Remedy.RevisitField("Enter Secret access key", BucketField.SECRET_ACCESS_KEY));
        assertThat(report.checks()).hasSize(CheckName.values().length);
        assertThat(report.checks())
                .filteredOn(check -> check.status() == CheckStatus.SKIPPED)
                .hasSize(18);
    }
}
