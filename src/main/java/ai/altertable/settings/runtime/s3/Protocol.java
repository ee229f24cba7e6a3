package ai.altertable.settings.runtime.s3;

import ai.altertable.settings.bucket.connection.Diagnosis;
import ai.altertable.settings.runtime.s3.S3Failure.Kind;
import ai.altertable.settings.runtime.s3.S3Failure.Trouble;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/** What a request without a signature tells: whether S3 is spoken here, and what time it is there. */
final class Protocol {

    private final Session session;
    private final S3Target target;

    Protocol(Session session) {
        this.session = session;
        target = session.target();
    }

    Greeting ask() {
        Stopwatch watch = new Stopwatch();
        try {
            Unsigned.Reply reply = new Unsigned(session).list(target);
            Optional<Diagnosis> doubt = doubt(reply);
            return new Greeting(ServerClock.parse(reply.header("Date")), doubt, watch.elapsed());
        } catch (IOException | RuntimeException e) {
            Trouble trouble = Troubles.of(e);
            boolean wrongScheme = !target.secure()
                    && (trouble == Trouble.NOT_HTTP || trouble == Trouble.CONNECTION_LOST)
                    && new SchemeTrial(session).speaksTls();
            Diagnosis diagnosis =
                    wrongScheme ? NetworkDiagnoses.needsHttps(target) : NetworkDiagnoses.of(trouble, target);
            return new Greeting(Optional.empty(), Optional.of(diagnosis), watch.elapsed());
        }
    }

    private Optional<Diagnosis> doubt(Unsigned.Reply reply) {
        int status = reply.head().statusCode();
        String start = reply.start();
        boolean refused = status == 400 || status == 403 || status == 426;
        if (!target.secure() && refused && wantsHttps(status, start)) {
            return Optional.of(NetworkDiagnoses.needsHttps(target));
        }
        if (marked(reply)
                || start.contains("<Error")
                || start.contains("<ListBucketResult")
                || start.contains("<ListAll")) {
            return Optional.empty();
        }
        if (status / 100 == 3) {
            return Optional.of(redirected(reply.header("Location"), status));
        }
        boolean page = reply.header("Content-Type").startsWith("text/html")
                || start.toLowerCase(Locale.ROOT).contains("<html");
        if (!page) {
            return Optional.of(ServiceDiagnoses.somethingElse(target, status));
        }
        return Optional.of(
                status == 407 || status >= 500
                        ? ServiceDiagnoses.proxyPage(status, "asking for the bucket")
                        : new ConsoleTrial(session)
                                .api()
                                .map(api -> ServiceDiagnoses.console(target, api, status))
                                .orElseGet(() -> ServiceDiagnoses.webPage(target, status)));
    }

    private static boolean wantsHttps(int status, String start) {
        // Go: "Client sent an HTTP request to an HTTPS server"; nginx: "The plain HTTP request was sent to HTTPS port".
        return status == 400 && start.toLowerCase(Locale.ROOT).contains("https")
                || RefusalKinds.of(status, "", start, "") == Kind.NEEDS_HTTPS;
    }

    /** Whether the answer has a header that only S3 services send. */
    static boolean marked(Unsigned.Reply reply) {
        return reply.head().headers().keySet().stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .anyMatch(name -> name.startsWith("x-amz-") || name.startsWith("x-guploader"));
    }

    private Diagnosis redirected(String location, int status) {
        try {
            URI there = URI.create(location);
            boolean encrypted = !target.secure()
                    && "https".equals(there.getScheme())
                    && target.host().equalsIgnoreCase(there.getHost());
            return encrypted ? NetworkDiagnoses.needsHttps(target) : NetworkDiagnoses.redirected(target, status);
        } catch (IllegalArgumentException _) {
            return NetworkDiagnoses.redirected(target, status);
        }
    }
}
