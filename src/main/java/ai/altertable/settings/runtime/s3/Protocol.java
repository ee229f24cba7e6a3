package ai.altertable.settings.runtime.s3;

import ai.altertable.settings.bucket.connection.Check;
import ai.altertable.settings.bucket.connection.CheckName;
import ai.altertable.settings.bucket.connection.Diagnosis;
import ai.altertable.settings.runtime.s3.S3Failure.Trouble;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.SdkHttpResponse;

/** What a request without a signature tells: whether S3 is spoken here, and what time it is there. */
final class Protocol {

    private static final int ENOUGH = 2048;

    private final Session session;
    private final S3Target target;

    Protocol(Session session) {
        this.session = session;
        target = session.target();
    }

    /** The server's clock if it tells the time; empty as well when it does not speak S3, which the log then says. */
    Optional<ServerClock> ask() {
        Stopwatch watch = new Stopwatch();
        try {
            HttpExecuteResponse response = session.connector()
                    .http()
                    .prepareRequest(
                            HttpExecuteRequest.builder().request(unsigned()).build())
                    .call();
            return judge(response.httpResponse(), start(response), watch);
        } catch (IOException | RuntimeException e) {
            Trouble trouble = Troubles.of(e);
            boolean wrongScheme = !target.secure()
                    && (trouble == Trouble.NOT_HTTP || trouble == Trouble.CONNECTION_LOST)
                    && new SchemeTrial(session).speaksTls();
            return failed(
                    watch.elapsed(),
                    wrongScheme ? NetworkDiagnoses.needsHttps(target) : NetworkDiagnoses.of(trouble, target));
        }
    }

    private SdkHttpRequest unsigned() {
        return SdkHttpRequest.builder()
                .method(SdkHttpMethod.GET)
                .uri(target.bucketUri())
                .appendRawQueryParameter("list-type", "2")
                .appendRawQueryParameter("max-keys", "0")
                .build();
    }

    private Optional<ServerClock> judge(SdkHttpResponse response, String start, Stopwatch watch) {
        boolean marked = response.headers().keySet().stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .anyMatch(name -> name.startsWith("x-amz-") || name.startsWith("x-guploader"));
        if (marked || start.contains("<Error") || start.contains("<ListBucketResult") || start.contains("<ListAll")) {
            session.passed(CheckName.SPEAKS_S3, watch.elapsed(), "");
            return response.firstMatchingHeader("Date").flatMap(ServerClock::parse);
        }
        if (!target.secure()
                && response.statusCode() == 400
                && start.toLowerCase(Locale.ROOT).contains("https")) {
            return failed(watch.elapsed(), NetworkDiagnoses.needsHttps(target));
        }
        boolean page = response.firstMatchingHeader("Content-Type").orElse("").startsWith("text/html")
                || start.toLowerCase(Locale.ROOT).contains("<html");
        return failed(
                watch.elapsed(),
                page
                        ? ServiceDiagnoses.webPage(target, response.statusCode())
                        : ServiceDiagnoses.somethingElse(target, response.statusCode()));
    }

    private Optional<ServerClock> failed(Duration took, Diagnosis diagnosis) {
        session.log().add(Check.failed(CheckName.SPEAKS_S3, took, diagnosis));
        return Optional.empty();
    }

    private static String start(HttpExecuteResponse response) throws IOException {
        if (response.responseBody().isEmpty()) {
            return "";
        }
        try (InputStream body = response.responseBody().get()) {
            return new String(body.readNBytes(ENOUGH), StandardCharsets.ISO_8859_1);
        }
    }
}
