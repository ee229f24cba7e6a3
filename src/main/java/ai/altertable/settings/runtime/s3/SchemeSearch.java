package ai.altertable.settings.runtime.s3;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;

/** Whether the server speaks https or, only if not, http. */
record SchemeSearch(Session session) {

    private static final int ENOUGH = 2048;

    /** The target with the scheme that is spoken there; empty when nothing answers. */
    Optional<S3Target> run() {
        S3Target secure = session.target();
        S3Target plain = secure.withService(URI.create(secure.otherScheme()));
        CompletableFuture<Boolean> answersPlainly = session.fork(() -> speaksHttp(plain));
        if (new SchemeTrial(session).speaksTls()) {
            return Optional.of(secure);
        }
        return answersPlainly.join() ? Optional.of(plain) : Optional.empty();
    }

    /** Whether a server that does not speak https answers without encryption. */
    boolean speaksHttp() {
        return speaksHttp(
                session.target().withService(URI.create(session.target().otherScheme())));
    }

    private boolean speaksHttp(S3Target plain) {
        SdkHttpRequest request = SdkHttpRequest.builder()
                .method(SdkHttpMethod.GET)
                .uri(plain.service())
                .build();
        try {
            HttpExecuteResponse response = session.connector()
                    .http()
                    .prepareRequest(
                            HttpExecuteRequest.builder().request(request).build())
                    .call();
            return response.httpResponse().statusCode() != 400 || !asksForHttps(response);
        } catch (IOException | RuntimeException _) {
            return false;
        }
    }

    /** Many servers that wait for TLS answer plain HTTP with a sentence. */
    private static boolean asksForHttps(HttpExecuteResponse response) throws IOException {
        if (response.responseBody().isEmpty()) {
            return false;
        }
        try (InputStream body = response.responseBody().get()) {
            String start = new String(body.readNBytes(ENOUGH), StandardCharsets.ISO_8859_1);
            return start.toLowerCase(Locale.ROOT).contains("https");
        }
    }
}
