package ai.altertable.settings.runtime.s3;

import static ai.altertable.settings.testing.ReportAssert.assertThatReport;

import ai.altertable.settings.bucket.AddressingStyle;
import ai.altertable.settings.bucket.StorageProfile;
import ai.altertable.settings.bucket.connection.CheckName;
import ai.altertable.settings.bucket.connection.ConnectionReport;
import ai.altertable.settings.testing.RawServer;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkGlobalTime;

/** Whose clock is wrong: told by comparing the service's answer, its refusal and our own time. */
class ClockCorpusTest {

    /** The SDK keeps what it learned of a clock for the whole process: other tests have the right one. */
    @AfterEach
    void forgetTheClock() {
        SdkGlobalTime.setGlobalTimeOffset(0);
    }

    private static final Duration RIGHT = Duration.ZERO;
    private static final Duration LATER = Duration.ofMinutes(23).plusSeconds(20);
    private static final Duration EARLIER = Duration.ofMinutes(-31).minusSeconds(20);

    @Test
    void atAPublicCloudItIsOurs() {
        assertThatReport(skewed(Jobs.google(), LATER, LATER))
                .failsFirstAt(CheckName.CLOCKS_AGREE)
                .says(CheckName.CLOCKS_AGREE, "Our clock is 23 minutes behind that of the service")
                .says(CheckName.CLOCKS_AGREE, "The operator of this application must set its clock.");
    }

    @Test
    void atOnesOwnServerItMayBeEither() {
        assertThatReport(skewed(custom(), EARLIER, EARLIER))
                .says(CheckName.CLOCKS_AGREE, "Our clock is 31 minutes ahead of that of the service")
                .says(CheckName.CLOCKS_AGREE, "If the service runs on your own servers, check their clock");
    }

    @Test
    void whenTheServicesFrontAgreesWithUsItIsTheirs() {
        assertThatReport(skewed(custom(), RIGHT, LATER))
                .says(CheckName.CLOCKS_AGREE, "The service's own clock is wrong by 23 minutes");
    }

    private static StorageProfile custom() {
        return Jobs.custom("http://unused.example", AddressingStyle.PATH);
    }

    private static ConnectionReport skewed(StorageProfile profile, Duration front, Duration service) {
        String date = DateTimeFormatter.RFC_1123_DATE_TIME.format(
                Instant.now().plus(front).atOffset(ZoneOffset.UTC));
        String body = "<Error><Code>RequestTimeTooSkewed</Code><Message>The difference between the request time and the"
                + " current time is too large.</Message><ServerTime>"
                + Instant.now().plus(service)
                + "</ServerTime><MaxAllowedSkewMilliseconds>900000</MaxAllowedSkewMilliseconds></Error>";
        try (RawServer server = RawServer.answering(403, Map.of("Date", date, "x-amz-request-id", "4442587F"), body)) {
            StorageProfile here = profile.provider() == ai.altertable.settings.bucket.Provider.S3_COMPATIBLE
                    ? Jobs.custom(server.endpoint(), AddressingStyle.PATH)
                    : profile;
            return Jobs.run(Jobs.job(here, server.endpoint()));
        }
    }
}
