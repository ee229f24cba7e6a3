package ai.altertable.settings.runtime.s3;

import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.SdkHttpResponse;

/**
 * The region that a bucket names to everybody, in a header of every answer that is about it: to a request without a
 * signature, for another region, or that is refused. Source: Amazon S3 API reference, HeadBucket.
 */
record RegionHeader(Session session) {

    private static final String NAME = "x-amz-bucket-region";
    private static final Pattern REGION = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,40}[a-z0-9])?");

    Optional<String> ask() {
        S3Target target = session.target();
        SdkHttpRequest request = SdkHttpRequest.builder()
                .method(SdkHttpMethod.HEAD)
                .uri(target.bucketUri())
                .build();
        try {
            SdkHttpResponse response = session.connector()
                    .http()
                    .prepareRequest(
                            HttpExecuteRequest.builder().request(request).build())
                    .call()
                    .httpResponse();
            return response.firstMatchingHeader(NAME)
                    .filter(region -> REGION.matcher(region).matches());
        } catch (IOException | RuntimeException _) {
            // Why there was no answer is the connection test's to find out.
            return Optional.empty();
        }
    }
}
