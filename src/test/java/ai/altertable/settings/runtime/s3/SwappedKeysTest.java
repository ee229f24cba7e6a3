package ai.altertable.settings.runtime.s3;

import static ai.altertable.settings.testing.ReportAssert.assertThatReport;
import static org.assertj.core.api.Assertions.assertThat;

import ai.altertable.settings.bucket.AddressingStyle;
import ai.altertable.settings.bucket.CredentialRepair;
import ai.altertable.settings.bucket.connection.CheckName;
import ai.altertable.settings.bucket.connection.ConnectionReport;
import ai.altertable.settings.bucket.connection.Outcome;
import ai.altertable.settings.bucket.connection.Remedy;
import ai.altertable.settings.testing.FaultyServer;
import ai.altertable.settings.testing.ObjectStore;
import org.junit.jupiter.api.Test;

/** Keys that look like those of AWS: what stands in the wrong field is seen before anything is sent. */
class SwappedKeysTest {

    private static final String KEY_ID = "AKIAIOSFODNN7EXAMPLE";
    private static final String SECRET = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";
    private static final Remedy SWAP = new Remedy.RepairCredential("Swap key and secret", CredentialRepair.SWAP);

    @Test
    void exchangedTheyAreAcceptedAndThatIsOffered() {
        ConnectionReport report = test(SECRET, KEY_ID, SECRET);

        assertThatReport(report)
                .hasOutcome(Outcome.FAILED)
                .failsFirstAt(CheckName.KEY_RECOGNISED)
                .says(CheckName.KEY_RECOGNISED, "in each other's field")
                .says(CheckName.KEY_RECOGNISED, "Exchanged, they are accepted.")
                .offers(CheckName.KEY_RECOGNISED, SWAP)
                .neverMentions(SECRET)
                .neverMentions(KEY_ID);
    }

    @Test
    void theirLooksLeaveNoDoubtEvenWhenTheyAreNotAccepted() {
        ConnectionReport report = test(SECRET, KEY_ID, "the secret of a key that was replaced");

        assertThatReport(report)
                .failsFirstAt(CheckName.KEY_RECOGNISED)
                .says(CheckName.KEY_RECOGNISED, "What they look like leaves no doubt.")
                .offers(CheckName.KEY_RECOGNISED, SWAP);
    }

    @Test
    void inTheRightFieldsTheyAreJustAccepted() {
        assertThatReport(test(KEY_ID, SECRET, SECRET)).hasOutcome(Outcome.HEALTHY);
    }

    /** A key id travels in clear text, in a header that proxies log. */
    private static ConnectionReport test(String keyIdField, String secretField, String atTheStore) {
        try (ObjectStore store = ObjectStore.start().bucket(Jobs.BUCKET).allow(KEY_ID, atTheStore);
                FaultyServer server = FaultyServer.before(store, _ -> null)) {
            ConnectionReport report = Jobs.run(Jobs.job(
                    Jobs.custom(server.endpoint(), AddressingStyle.PATH), server.endpoint(), keyIdField, secretField));
            assertThat(server.requests()).isNotEmpty().allSatisfy(request -> {
                assertThat(request.headers().values()).noneMatch(value -> value.contains(SECRET));
                assertThat(request.path() + request.query()).doesNotContain(SECRET);
            });
            return report;
        }
    }
}
