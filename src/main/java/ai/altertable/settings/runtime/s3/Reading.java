package ai.altertable.settings.runtime.s3;

import static ai.altertable.settings.bucket.connection.CheckName.READ;

import ai.altertable.settings.bucket.connection.Check;
import ai.altertable.settings.bucket.connection.Diagnosis;
import ai.altertable.settings.runtime.s3.Answer.No;
import ai.altertable.settings.runtime.s3.Answer.Ok;
import ai.altertable.settings.runtime.s3.S3Failure.Kind;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.s3.model.S3Object;

/** Reads a part of an object. */
final class Reading {

    private static final int FROM = 16;
    private static final int TO = 48;
    private static final int FIRST_BYTES = 64;

    private final Session session;
    private final S3Target target;

    Reading(Session session) {
        this.session = session;
        target = session.target();
    }

    /** Reads the middle of what was just written, and compares. */
    void back() {
        String key = session.objects().key(Writing.NAME);
        byte[] written = session.objects().content();
        // The last byte of a range is included.
        Answer<byte[]> answer = get(key, "bytes=" + FROM + "-" + (TO - 1), written.length + 1);
        session.log()
                .add(
                        switch (answer) {
                            case Ok<byte[]> ok
                            when Arrays.equals(ok.value(), Arrays.copyOfRange(written, FROM, TO)) ->
                                Check.passed(READ, ok.took(), (TO - FROM) + " bytes from the middle");
                            case Ok<byte[]> ok
                            when Arrays.equals(ok.value(), written) ->
                                Check.warned(READ, ok.took(), "The whole object came back", rangesIgnored());
                            case Ok<byte[]> ok -> Check.failed(READ, ok.took(), changed());
                            case No<byte[]> no -> failed(no);
                        });
    }

    /** Reads the first bytes of an object that someone else wrote, and looks no closer. */
    void existing(S3Object object) {
        boolean empty = object.size() == null || object.size() == 0;
        Answer<byte[]> answer = get(object.key(), empty ? null : "bytes=0-" + (FIRST_BYTES - 1), FIRST_BYTES);
        session.log()
                .add(
                        switch (answer) {
                            case Ok<byte[]> ok ->
                                Check.passed(READ, ok.took(), "The start of an object that was there");
                            case No<byte[]> no -> failed(no);
                        });
    }

    private Answer<byte[]> get(String key, @Nullable String range, int most) {
        return Answer.to(() -> session.client()
                .getObject(get -> get.bucket(target.bucket()).key(key).range(range), (response, body) -> {
                    byte[] start = body.readNBytes(most);
                    // What else comes is of no interest: do not wait for it.
                    body.abort();
                    return start;
                }));
    }

    private Check failed(No<byte[]> no) {
        return Check.failed(
                READ,
                no.took(),
                no.failure().is(Kind.DENIED)
                        ? PermissionDiagnoses.denied(target, Permission.READ, no.failure())
                        : Diagnoses.of(no.failure(), target, "reading an object"));
    }

    private static Diagnosis rangesIgnored() {
        return new Diagnosis(
                "The service sends whole objects when asked for a part.",
                "Queries will read much more than they need.",
                "No ranged reads",
                null,
                List.of(),
                "");
    }

    private static Diagnosis changed() {
        return new Diagnosis(
                "What was read is not what was written.",
                "Something between us and the storage changes objects on the way: a proxy, or the service itself.",
                "Data comes back changed",
                null,
                List.of(Diagnoses.tryAgain()),
                "");
    }
}
