package ai.altertable.settings.bucket.ui.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import ai.altertable.settings.bucket.BucketField;
import ai.altertable.settings.bucket.CredentialRepair;
import ai.altertable.settings.bucket.connection.CheckName;
import ai.altertable.settings.bucket.connection.ConnectionReport;
import ai.altertable.settings.bucket.connection.Diagnosis;
import ai.altertable.settings.bucket.connection.Remedy;
import ai.altertable.settings.testing.Reports;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RetestingTest {

    @Test
    void aFixSaysThatItTestsAgain() {
        assertThat(offered(new Remedy.ChangeFields("Use https", Map.of(BucketField.ENDPOINT, "https://x"))))
                .startsWith(
                        new Remedy.ChangeFields("Use https and test again", Map.of(BucketField.ENDPOINT, "https://x")));
        assertThat(offered(new Remedy.RepairCredential("Swap key and secret", CredentialRepair.SWAP)))
                .startsWith(new Remedy.RepairCredential("Swap key and secret and test again", CredentialRepair.SWAP));
    }

    @Test
    void whoeverMistrustsAFixIsLedToTheField() {
        assertThat(offered(new Remedy.ChangeFields("Use https", Map.of(BucketField.ENDPOINT, "https://x"))))
                .endsWith(new Remedy.RevisitField("Change it myself", BucketField.ENDPOINT));
        assertThat(offered(new Remedy.RepairCredential("Remove them", CredentialRepair.TRIM)))
                .endsWith(new Remedy.RevisitField("Change it myself", BucketField.ACCESS_KEY_ID));
    }

    @Test
    void ofSeveralFieldsTheFirstOfTheFormIsTheOneToGoTo() {
        List<Remedy> remedies = offered(new Remedy.ChangeFields(
                "Take it out", Map.of(BucketField.PREFIX, "raw/", BucketField.BUCKET_NAME, "acme-lake")));
        BucketField first = BucketField.PREFIX.compareTo(BucketField.BUCKET_NAME) < 0
                ? BucketField.PREFIX
                : BucketField.BUCKET_NAME;

        assertThat(remedies).endsWith(new Remedy.RevisitField("Change it myself", first));
    }

    @Test
    void oneWayToTheFieldIsEnough() {
        Remedy revisit = new Remedy.RevisitField("Enter the region", BucketField.REGION);

        assertThat(offered(new Remedy.ChangeFields("Switch", Map.of(BucketField.REGION, "x")), revisit))
                .hasSize(2)
                .endsWith(revisit);
    }

    @Test
    void whatIsDoneElsewhereStaysAsItIs() {
        Remedy grant = new Remedy.GrantPermission("Allow writing", "{}");
        Remedy again = new Remedy.TryAgain("Try again");

        assertThat(offered(grant, again)).containsExactly(grant, again);
    }

    @Test
    void theRestOfTheReportStaysAsItIs() {
        ConnectionReport report = Reports.wrongRegion();
        ConnectionReport offered = Retesting.offer(report);

        assertThat(offered.outcome()).isEqualTo(report.outcome());
        assertThat(offered.startedAt()).isEqualTo(report.startedAt());
        assertThat(offered.checks()).hasSameSizeAs(report.checks());
        assertThat(offered.checks().getFirst()).isEqualTo(report.checks().getFirst());
        assertThat(offered.firstFailure().orElseThrow().diagnosis().cause())
                .isEqualTo(report.firstFailure().orElseThrow().diagnosis().cause());
    }

    private static List<Remedy> offered(Remedy... remedies) {
        Diagnosis diagnosis = new Diagnosis("Wrong.", "", "Wrong", BucketField.REGION, List.of(remedies), "");
        return Retesting.offer(Reports.failed(CheckName.LIST, diagnosis))
                .firstFailure()
                .orElseThrow()
                .diagnosis()
                .remedies();
    }
}
