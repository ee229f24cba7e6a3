package ai.altertable.settings.runtime.s3;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.SdkHttpResponse;

/** Requests without a signature: they tell less than others, and need nothing that may be wrong. */
record Unsigned(Session session) {

    private static final int ENOUGH = 2048;

    /** @param start the beginning of the body, never shown to anyone */
    record Reply(SdkHttpResponse head, String start) {

        String header(String name) {
            return head.firstMatchingHeader(name).orElse("");
        }
    }

    /** The cheapest list of the bucket. */
    Reply list(S3Target target) throws IOException {
        return send(SdkHttpRequest.builder()
                .method(SdkHttpMethod.GET)
                .uri(target.bucketUri())
                .appendRawQueryParameter("list-type", "2")
                .appendRawQueryParameter("max-keys", "0")
                .build());
    }

    /**
     * The region in the answer to HeadBucket, which AWS tells "regardless of the permissions on the bucket" (Amazon S3 API
     * reference, HeadBucket).
     */
    Optional<String> region(S3Target target) {
        try {
            String told = send(SdkHttpRequest.builder()
                            .method(SdkHttpMethod.HEAD)
                            .uri(target.bucketUri())
                            .build())
                    .header("x-amz-bucket-region");
            return HintReader.REGION.matcher(told).matches() ? Optional.of(told) : Optional.empty();
        } catch (IOException | RuntimeException _) {
            return Optional.empty();
        }
    }

    private Reply send(SdkHttpRequest request) throws IOException {
        HttpExecuteResponse response = session.connector()
                .http()
                .prepareRequest(HttpExecuteRequest.builder().request(request).build())
                .call();
        if (response.responseBody().isEmpty()) {
            return new Reply(response.httpResponse(), "");
        }
        AbortableInputStream body = response.responseBody().get();
        byte[] start = body.readNBytes(ENOUGH);
        if (start.length == ENOUGH) {
            // What else comes is of no interest: closing would wait for it.
            body.abort();
        } else {
            body.close();
        }
        return new Reply(response.httpResponse(), new String(start, StandardCharsets.ISO_8859_1));
    }
}
