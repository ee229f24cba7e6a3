package ai.altertable.settings.runtime.s3;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.awscore.AwsResponse;
import software.amazon.awssdk.services.s3.model.ListObjectsResponse;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Response;
import software.amazon.awssdk.services.s3.model.S3Object;

/**
 * The first page of a list of objects, whichever version of the request it answers.
 *
 * @param more whether other pages follow
 * @param now what time it is there; empty when the server does not say
 */
record FirstPage(List<S3Object> objects, boolean more, Optional<Instant> now) {

    static FirstPage of(ListObjectsV2Response listed) {
        return new FirstPage(listed.contents(), Boolean.TRUE.equals(listed.isTruncated()), now(listed));
    }

    static FirstPage of(ListObjectsResponse listed) {
        return new FirstPage(listed.contents(), Boolean.TRUE.equals(listed.isTruncated()), now(listed));
    }

    /** The server's time in the header of its answer. */
    static Optional<Instant> now(AwsResponse answer) {
        return answer.sdkHttpResponse().firstMatchingHeader("Date").flatMap(date -> {
            try {
                return Optional.of(Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(date)));
            } catch (DateTimeException _) {
                return Optional.empty();
            }
        });
    }
}
