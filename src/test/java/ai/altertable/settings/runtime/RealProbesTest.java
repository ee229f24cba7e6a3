package ai.altertable.settings.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import ai.altertable.settings.bucket.AmazonS3Profile;
import ai.altertable.settings.bucket.AzureBlobProfile;
import ai.altertable.settings.bucket.AzureCloud;
import ai.altertable.settings.bucket.GoogleCloudStorageProfile;
import ai.altertable.settings.bucket.KeyPrefix;
import ai.altertable.settings.bucket.Region;
import ai.altertable.settings.bucket.RoleArn;
import ai.altertable.settings.bucket.Secret;
import ai.altertable.settings.bucket.StorageAccount;
import ai.altertable.settings.bucket.StorageProfile;
import ai.altertable.settings.bucket.connection.Check;
import ai.altertable.settings.bucket.connection.CheckName;
import ai.altertable.settings.bucket.connection.ConnectionReport;
import ai.altertable.settings.bucket.connection.Outcome;
import ai.altertable.settings.runtime.s3.S3Probe;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RealProbesTest {

    private static final StorageProfile AMAZON =
            new AmazonS3Profile("acme-lake", KeyPrefix.NONE, new Region("eu-central-1"));
    private static final StorageProfile GOOGLE = new GoogleCloudStorageProfile("acme-lake", KeyPrefix.NONE);
    private static final StorageProfile AZURE =
            new AzureBlobProfile(new StorageAccount("acmelake"), "raw", KeyPrefix.NONE, AzureCloud.PUBLIC);
    private static final AccessKey KEY = new AccessKey(Secret.of("id"), Secret.of("secret"));

    @Test
    void keyPairsAreTestedByTheS3Probe() {
        assertThat(RealProbes.of(AMAZON, KEY)).isInstanceOf(S3Probe.class);
        assertThat(RealProbes.of(GOOGLE, KEY)).isInstanceOf(S3Probe.class);
        assertThatIllegalStateException().isThrownBy(() -> RealProbes.of(AZURE, KEY));
    }

    static Stream<Arguments> untested() {
        return Stream.of(
                Arguments.of(
                        AMAZON,
                        new OpenedCredential.AssumedRole(new RoleArn("arn:aws:iam::123456789012:role/a"), "x"),
                        "An IAM role cannot be tested here yet."),
                Arguments.of(
                        GOOGLE,
                        new OpenedCredential.ServiceAccountKey(Secret.of("{}")),
                        "A service account key cannot be tested here yet."),
                Arguments.of(
                        AZURE,
                        new OpenedCredential.Sas(Secret.of("sig=x")),
                        "Azure Blob Storage cannot be tested here yet."));
    }

    @ParameterizedTest
    @MethodSource("untested")
    void whatHasNoProbeYetIsSaidToHaveNone(StorageProfile profile, OpenedCredential credential, String said) {
        List<Check> told = new ArrayList<>();
        ConnectionReport report =
                RealProbes.of(profile, credential).run(job(profile, credential), told::add, new Cancellation());

        assertThat(report.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(report.checks()).hasSize(CheckName.values().length);
        assertThat(report.capabilities()).isEmpty();
        assertThat(told).singleElement().isEqualTo(report.firstFailure().orElseThrow());
        assertThat(told.getFirst().diagnosis().cause()).isEqualTo(said);
    }

    @Test
    void aProbeOfKeyPairsIsGivenNothingElse() {
        assertThat(job(AMAZON, KEY).key()).isSameAs(KEY);
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        job(AZURE, new OpenedCredential.Sas(Secret.of("sig=x"))).key());
    }

    private static ProbeJob job(StorageProfile profile, OpenedCredential credential) {
        var settings = new RuntimeSettings("", Map.of(), List.of(), new RuntimeSettings.Managed("", "", ""));
        return new ProbeJob(profile, credential, settings, (_, _) -> false, Duration.ofSeconds(5));
    }
}
