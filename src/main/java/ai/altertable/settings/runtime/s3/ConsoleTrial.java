package ai.altertable.settings.runtime.s3;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/**
 * Looks for the S3 API next to a console: consoles are often one port above (MinIO: 9001 and 9000), or at a host name that
 * starts with "console".
 */
record ConsoleTrial(Session session) {

    private static final String CONSOLE = "console.";
    private static final int MINIO = 9000;

    /** The root of the service, if S3 is spoken there. */
    Optional<String> api() {
        if (!Diagnoses.custom(session.target())) {
            return Optional.empty();
        }
        record Trial(String root, CompletableFuture<Boolean> works) {}
        List<Trial> trials = candidates()
                .map(root -> new Trial(root, session.fork(() -> speaksS3(root))))
                .toList();
        return trials.stream()
                .filter(trial -> trial.works().join())
                .map(Trial::root)
                .findFirst();
    }

    private Stream<String> candidates() {
        URI service = session.target().service();
        String host = service.getHost();
        String scheme = service.getScheme() + "://";
        int port = session.target().port();
        Stream<String> ports = Stream.of(port - 1, MINIO)
                .distinct()
                .filter(other -> other > 0 && other != port)
                .map(other -> scheme + host + ":" + other);
        String bare = host.startsWith(CONSOLE) ? host.substring(CONSOLE.length()) : "";
        return bare.contains(".") ? Stream.concat(Stream.of(scheme + "s3." + bare, scheme + bare), ports) : ports;
    }

    private boolean speaksS3(String root) {
        try {
            Unsigned.Reply reply = new Unsigned(session).list(session.target().withService(URI.create(root)));
            return Protocol.marked(reply)
                    || reply.start().contains("<Error")
                    || reply.start().contains("<ListBucketResult");
        } catch (IOException | RuntimeException _) {
            return false;
        }
    }
}
