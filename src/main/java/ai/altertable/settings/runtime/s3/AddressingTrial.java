package ai.altertable.settings.runtime.s3;

import ai.altertable.settings.runtime.s3.Answer.No;
import ai.altertable.settings.runtime.s3.Answer.Ok;
import java.io.IOException;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Response;

/** Whether the bucket is found with its name in the other place: path or host name. */
record AddressingTrial(Session session) {

    boolean works() {
        S3Target other = other();
        if (!possible(other)) {
            return false;
        }
        return switch (Listing.first(session.client(other, session.job().key()), other)) {
            case Ok<ListObjectsV2Response> ok -> Listing.ofBucket(ok.value());
            case No<ListObjectsV2Response> _ -> false;
        };
    }

    /** Whether there is a host of that name at least; what else is wrong there comes to light once it is asked. */
    boolean hasHost() {
        S3Target other = other();
        try {
            return possible(other)
                    && !session.dns().addresses(other.host(), other.port()).isEmpty();
        } catch (IOException _) {
            return false;
        }
    }

    private S3Target other() {
        return session.target().withPathStyle(!session.target().pathStyle());
    }

    private boolean possible(S3Target other) {
        return Diagnoses.custom(other)
                && !other.bucketUri().equals(session.target().bucketUri());
    }
}
