package ai.altertable.settings.runtime.s3;

import static ai.altertable.settings.bucket.connection.CheckName.LIST;

import ai.altertable.settings.bucket.connection.Check;
import ai.altertable.settings.bucket.connection.Diagnosis;
import ai.altertable.settings.runtime.s3.Access.Lists;
import ai.altertable.settings.runtime.s3.Answer.No;
import ai.altertable.settings.runtime.s3.Answer.Ok;
import ai.altertable.settings.runtime.s3.S3Failure.Refused;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.s3.model.ListObjectsResponse;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Response;

/** Other ways of listing, for where the usual one does not work; and whether it worked at all. */
record ListTrials(Session session) {

    /** A list came back. */
    Access listed(Ok<ListObjectsV2Response> ok) {
        ListObjectsV2Response page = ok.value();
        boolean endless = Boolean.TRUE.equals(page.isTruncated()) && page.nextContinuationToken() == null;
        if (endless) {
            session.log().add(Check.warned(LIST, ok.took(), "Only the first page", oldList("")));
        } else {
            session.passed(LIST, ok.took(), "");
        }
        return new Access(
                endless ? Lists.OLD : Lists.CURRENT, page.contents().stream().findFirst());
    }

    /** A service that made nothing of ListObjectsV2 may know ListObjects. */
    Optional<Access> old(Refused refused) {
        S3Target target = session.target();
        Answer<ListObjectsResponse> answer = Answer.to(() -> session.client()
                .listObjects(list -> list.bucket(target.bucket())
                        .prefix(target.prefix().value())
                        .maxKeys(1)));
        return switch (answer) {
            case Ok<ListObjectsResponse> ok -> {
                session.log().add(Check.warned(LIST, ok.took(), "Only ListObjects", oldList(refused.evidence())));
                yield Optional.of(
                        new Access(Lists.OLD, ok.value().contents().stream().findFirst()));
            }
            case No<ListObjectsResponse> _ -> Optional.empty();
        };
    }

    private static Diagnosis oldList(String evidence) {
        return new Diagnosis(
                "The service knows only the old way of listing objects (ListObjects, version 1).",
                "Data engines ask with version 2, and will see no more than the first objects, or none.",
                "Old list only",
                null,
                List.of(),
                evidence);
    }
}
