package ai.altertable.settings.runtime;

import ai.altertable.settings.bucket.contents.FileFacts;
import ai.altertable.settings.bucket.contents.Finding;
import ai.altertable.settings.bucket.contents.IcebergTables;
import ai.altertable.settings.bucket.contents.Inquiry;
import ai.altertable.settings.bucket.contents.Inspected;
import ai.altertable.settings.bucket.contents.Remark;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Does what the path says. */
final class FakeInspector {

    private FakeInspector() {}

    static Inspected<Finding> inspect(ProbeJob job, Inquiry<?> inquiry, Cancellation cancellation) {
        String path = inquiry instanceof Inquiry.FindFile find ? find.path() : "";
        return switch (path) {
            case "say-key" ->
                new Inspected.Found<>(new FileFacts(
                        true, 0, List.of(Remark.note(job.key().keyId().reveal(String::new)))));
            case "other-answer" -> new Inspected.Found<>(new IcebergTables(List.of(), false));
            case "crash" -> {
                Runtime.getRuntime().halt(42);
                yield new Inspected.Failed<>("Crashed.");
            }
            case "throw" -> throw new IllegalStateException("a secret the message may quote");
            case "wait-for-cancel" -> {
                var latch = new CountDownLatch(1);
                cancellation.onRequest(latch::countDown);
                try {
                    latch.await(10, TimeUnit.MINUTES);
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
                yield new Inspected.Failed<>("Cancelled by you.");
            }
            default -> new Inspected.Failed<>("Nothing known of it.");
        };
    }
}
