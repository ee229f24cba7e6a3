package ai.altertable.settings.runtime.s3;

import static ai.altertable.settings.testing.ReportAssert.assertThatReport;

import ai.altertable.settings.bucket.AddressingStyle;
import ai.altertable.settings.bucket.BucketField;
import ai.altertable.settings.bucket.CredentialRepair;
import ai.altertable.settings.bucket.connection.CheckName;
import ai.altertable.settings.bucket.connection.ConnectionReport;
import ai.altertable.settings.bucket.connection.Remedy;
import ai.altertable.settings.testing.ObjectStore;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaddedKeyTest {

    private static final Remedy TRIM = new Remedy.RepairCredential("Remove them", CredentialRepair.TRIM);

    private final ObjectStore store = ObjectStore.start().bucket(Jobs.BUCKET).allow(Jobs.KEY, Jobs.SECRET);

    @AfterEach
    void stop() {
        store.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {" %s", "%s\t", "\"%s\"", "'%s'", "\u00a0%s", "`%s`\r\n"})
    void aPaddedSecretIsTriedWithoutWhatStandsAroundItBeforeThatIsOffered(String padding) {
        assertThatReport(test(Jobs.KEY, padding.formatted(Jobs.SECRET)))
                .failsFirstAt(CheckName.SECRET_CORRECT)
                .says(CheckName.SECRET_CORRECT, "Spaces or quotation marks were copied along")
                .offers(CheckName.SECRET_CORRECT, TRIM)
                .pointsAt(CheckName.SECRET_CORRECT, BucketField.SECRET_ACCESS_KEY)
                .neverMentions(Jobs.SECRET);
    }

    @Test
    void aPaddedKeyIdIsTheKeyIdsFault() {
        assertThatReport(test("'" + Jobs.KEY + "'", Jobs.SECRET))
                .failsFirstAt(CheckName.KEY_RECOGNISED)
                .offers(CheckName.KEY_RECOGNISED, TRIM)
                .pointsAt(CheckName.KEY_RECOGNISED, BucketField.ACCESS_KEY_ID);
    }

    @Test
    void aWrongSecretIsNotBlamedOnItsPadding() {
        ConnectionReport report = test(Jobs.KEY, "\"another secret\"");

        assertThatReport(report).failsFirstAt(CheckName.SECRET_CORRECT);
        Assertions.assertThat(report.firstFailure().orElseThrow().diagnosis().remedies())
                .doesNotContain(TRIM);
    }

    private ConnectionReport test(String keyId, String secret) {
        return Jobs.run(Jobs.job(Jobs.custom(store.endpoint(), AddressingStyle.PATH), store.endpoint(), keyId, secret));
    }
}
