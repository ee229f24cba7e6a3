package ai.altertable.settings.runtime.s3;

import ai.altertable.settings.runtime.s3.Answer.No;
import ai.altertable.settings.runtime.s3.Answer.Ok;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Response;

/** Whether the bucket is found with its name in the other place: path or host name. */
record AddressingTrial(Session session) {

    boolean works() {
        S3Target target = session.target();
        S3Target other = target.withPathStyle(!target.pathStyle());
        if (!Diagnoses.custom(target) || other.bucketUri().equals(target.bucketUri())) {
            return false;
        }
        return switch (Listing.first(session.client(other, session.job().key()), other)) {
            case Ok<ListObjectsV2Response> ok -> Listing.ofBucket(ok.value());
            case No<ListObjectsV2Response> _ -> false;
        };
    }
}
