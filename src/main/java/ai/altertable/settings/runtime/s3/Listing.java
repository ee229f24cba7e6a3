package ai.altertable.settings.runtime.s3;

import ai.altertable.settings.runtime.s3.Answer.No;
import ai.altertable.settings.runtime.s3.Answer.Ok;
import ai.altertable.settings.runtime.s3.S3Failure.Kind;
import ai.altertable.settings.runtime.s3.S3Failure.Refused;
import ai.altertable.settings.runtime.s3.S3Failure.Trouble;
import ai.altertable.settings.runtime.s3.S3Failure.Unreached;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Response;

/** The cheapest signed request that answers with a reason. */
final class Listing {

    private Listing() {}

    /**
     * Lists at most one object under the prefix; not HeadBucket, whose refusals have no body. Asks once more where the
     * connection was lost: one that was kept from an earlier request may have been closed meanwhile.
     */
    static Answer<ListObjectsV2Response> first(S3Client client, S3Target target) {
        Answer<ListObjectsV2Response> answer = once(client, target);
        boolean lost = answer instanceof No<?> no
                && no.failure() instanceof Unreached unreached
                && unreached.trouble() == Trouble.CONNECTION_LOST;
        return lost ? once(client, target) : answer;
    }

    private static Answer<ListObjectsV2Response> once(S3Client client, S3Target target) {
        return Answer.to(() -> client.listObjectsV2(list ->
                list.bucket(target.bucket()).prefix(target.prefix().value()).maxKeys(1)));
    }

    /**
     * Whether this lists a bucket. A server that does not find the bucket's name in the host name lists the account's
     * buckets instead, which is well-formed, successful and says nothing of this one.
     */
    static boolean ofBucket(ListObjectsV2Response response) {
        return response.name() != null || response.keyCount() != null || response.isTruncated() != null;
    }

    /** Whether only a service that speaks S3 answers so. */
    static boolean provesS3(Answer<ListObjectsV2Response> answer) {
        return switch (answer) {
            case Ok<ListObjectsV2Response> ok -> ofBucket(ok.value());
            case No<ListObjectsV2Response> no ->
                no.failure() instanceof Refused refused
                        && !refused.is(Kind.NEEDS_HTTPS)
                        && RefusalKinds.known(refused.code());
        };
    }
}
