package ai.altertable.settings.runtime.s3;

import static ai.altertable.settings.bucket.connection.CheckName.PROBES_GONE;

import ai.altertable.settings.bucket.connection.Check;
import ai.altertable.settings.bucket.connection.Diagnosis;
import ai.altertable.settings.runtime.s3.Access.Lists;
import ai.altertable.settings.runtime.s3.Answer.No;
import ai.altertable.settings.runtime.s3.Answer.Ok;
import ai.altertable.settings.runtime.s3.S3Failure.Unreached;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.ListMultipartUploadsResponse;
import software.amazon.awssdk.services.s3.model.S3Object;

/** Removes what is left of the test, and makes sure. */
record Sweep(S3Client client, S3Target target, ProbeObjects objects, ExecutorService threads) {

    Check run(Lists lists) {
        Stopwatch watch = new Stopwatch();
        removeUploads();
        remove(objects.left());
        if (lists == Lists.DENIED) {
            return objects.left().isEmpty()
                    ? Check.skipped(PROBES_GONE, "Every deletion was confirmed; making sure needs the right to list")
                    : left(watch, objects.left());
        }
        return switch (list(lists)) {
            case Ok<Set<String>> ok -> {
                Set<String> found = ok.value();
                if (!found.isEmpty()) {
                    remove(found);
                    found = list(lists) instanceof Ok<Set<String>> again ? again.value() : found;
                }
                yield found.isEmpty() ? Check.passed(PROBES_GONE, watch.elapsed(), "") : left(watch, found);
            }
            case No<Set<String>> no ->
                Check.failed(
                        PROBES_GONE,
                        watch.elapsed(),
                        Diagnoses.of(no.failure(), target, "making sure that nothing is left"));
        };
    }

    /** Uploads under our prefix whose beginning was never confirmed to us; for after an abrupt end. */
    void removeUnconfirmedUploads() {
        Answer<ListMultipartUploadsResponse> answer = Answer.to(() ->
                client.listMultipartUploads(list -> list.bucket(target.bucket()).prefix(objects.prefix())));
        if (answer instanceof Ok<ListMultipartUploadsResponse> ok) {
            ok.value().uploads().stream()
                    .filter(upload -> upload.key().startsWith(objects.prefix()))
                    .forEach(upload -> objects.uploadBegan(upload.uploadId(), upload.key()));
        }
    }

    private Answer<Set<String>> list(Lists lists) {
        return Answer.to(() -> keys(
                lists == Lists.OLD
                        ? client.listObjects(
                                        list -> list.bucket(target.bucket()).prefix(objects.prefix()))
                                .contents()
                        : client.listObjectsV2(
                                        list -> list.bucket(target.bucket()).prefix(objects.prefix()))
                                .contents()));
    }

    /** What the list names below our own prefix; a store that ignores the prefix names others too. */
    private Set<String> keys(List<S3Object> contents) {
        return contents.stream()
                .map(S3Object::key)
                .filter(key -> key.startsWith(objects.prefix()))
                .collect(Collectors.toSet());
    }

    private void remove(Set<String> keys) {
        together(keys.stream().map(key -> () -> {
            Answer<?> answer = Answer.to(() ->
                    client.deleteObject(delete -> delete.bucket(target.bucket()).key(key)));
            if (answer instanceof Ok<?>) {
                objects.gone(key);
            }
        }));
    }

    private void removeUploads() {
        together(objects.uploadsLeft().entrySet().stream().map(upload -> () -> {
            Answer<?> answer = Answer.to(() -> client.abortMultipartUpload(abort ->
                    abort.bucket(target.bucket()).key(upload.getValue()).uploadId(upload.getKey())));
            if (answer instanceof Ok<?>) {
                objects.uploadGone(upload.getKey());
            }
        }));
    }

    private void together(Stream<Runnable> tasks) {
        List<CompletableFuture<Void>> running =
                tasks.map(task -> CompletableFuture.runAsync(task, threads)).toList();
        running.forEach(CompletableFuture::join);
    }

    Check left(Stopwatch watch, Set<String> keys) {
        Diagnosis diagnosis = Diagnoses.at(
                null,
                "Test objects left",
                keys.size() == 1
                        ? "An object of the test could not be removed."
                        : keys.size() + " objects of the test could not be removed.",
                objects.locked()
                        ? "The bucket locks every new object for a time: what is under " + objects.prefix() + " in "
                                + target.bucket() + " can be deleted when that is over."
                        : "Delete what is under " + objects.prefix() + " in " + target.bucket() + " yourself.",
                new Unreached(S3Failure.Trouble.CONNECTION_LOST));
        return Check.failed(PROBES_GONE, watch.elapsed(), diagnosis);
    }
}
