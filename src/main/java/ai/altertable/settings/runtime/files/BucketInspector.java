package ai.altertable.settings.runtime.files;

import ai.altertable.settings.bucket.contents.Finding;
import ai.altertable.settings.bucket.contents.Inquiry;
import ai.altertable.settings.bucket.contents.Inspected;
import ai.altertable.settings.runtime.Cancellation;
import ai.altertable.settings.runtime.Inspector;
import ai.altertable.settings.runtime.ObjectSource;
import ai.altertable.settings.runtime.ObjectSources;
import ai.altertable.settings.runtime.ProbeJob;
import ai.altertable.settings.runtime.StorageException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Finds out what is in a bucket, and has an answer whatever lies there. */
public final class BucketInspector implements Inspector {

    private static final String OUT_OF_TIME = "The storage took too long to answer. Try again.";
    private static final String CANCELLED = "Cancelled.";
    private static final String BROKEN = "What is there could not be read.";

    private final ObjectSources sources;

    public BucketInspector(ObjectSources sources) {
        this.sources = sources;
    }

    @Override
    public Inspected<Finding> inspect(ProbeJob job, Inquiry<?> inquiry, Cancellation cancellation) {
        try (ObjectSource source = sources.open(job)) {
            CompletableFuture<Inspected<Finding>> answer = new CompletableFuture<>();
            // Removing a probe object needs some time too.
            long most = job.deadline().multipliedBy(3).dividedBy(4).toMillis();
            answer.completeOnTimeout(new Inspected.Failed<>(OUT_OF_TIME), most, TimeUnit.MILLISECONDS);
            cancellation.onRequest(() -> answer.complete(new Inspected.Failed<>(CANCELLED)));
            TimeLimit limit = TimeLimit.in(job.deadline().dividedBy(3));
            Lake lake = new Lake(BucketAddress.of(job.profile()), source, limit);
            Thread.ofVirtual().name("inspection").start(() -> answer.complete(answer(lake, inquiry)));
            return answer.join();
        } catch (StorageException e) {
            return failed(e);
        }
    }

    private static Inspected<Finding> answer(Lake lake, Inquiry<?> inquiry) {
        try {
            return new Inspected.Found<>(
                    switch (inquiry) {
                        case Inquiry.Browse browse -> Browsing.page(lake, browse);
                        case Inquiry.MatchFiles match -> new Matching(lake, match.format()).of(match.path());
                        case Inquiry.ResolveIcebergTable resolve -> new TableResolving(lake).at(resolve.location());
                        case Inquiry.FindIcebergTables find -> new TableSearch(lake).below(find.folder());
                        case Inquiry.FindFile find -> FileLookUp.of(lake, find.path());
                        case Inquiry.CheckLocation check -> LocationCheck.of(lake, check.prefix());
                    });
        } catch (StorageException e) {
            return failed(e);
        } catch (RuntimeException | StackOverflowError | LinkageError _) {
            return new Inspected.Failed<>(BROKEN);
        }
    }

    private static Inspected<Finding> failed(StorageException refusal) {
        return new Inspected.Failed<>(String.valueOf(refusal.getMessage()));
    }
}
