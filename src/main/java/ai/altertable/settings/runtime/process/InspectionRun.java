package ai.altertable.settings.runtime.process;

import ai.altertable.settings.bucket.contents.Finding;
import ai.altertable.settings.bucket.contents.Inspected;
import ai.altertable.settings.bucket.contents.RunningInspection;
import ai.altertable.settings.runtime.protocol.Answer;
import java.util.concurrent.CompletableFuture;

/** An inspection under way: whatever becomes of its job, it ends with a finding or a sentence. */
final class InspectionRun<F extends Finding> implements RunningInspection<F> {

    private final JobRun run;
    private final Class<F> expected;
    private final CompletableFuture<Inspected<F>> result = new CompletableFuture<>();

    InspectionRun(JobRun run, Class<F> expected) {
        this.run = run;
        this.expected = expected;
    }

    @Override
    public void cancel() {
        if (!result.isDone()) {
            run.cancel();
        }
    }

    @Override
    public CompletableFuture<Inspected<F>> result() {
        return result;
    }

    void perform() {
        result.complete(
                switch (run.perform(_ -> {})) {
                    case Answer.Inspected inspected
                    when expected.isInstance(inspected.finding()) ->
                        new Inspected.Found<>(expected.cast(inspected.finding()));
                    case Answer.Failed failed -> new Inspected.Failed<>(failed.reason());
                    case Answer.Inspected _,
                            Answer.CheckEnded _,
                            Answer.TestEnded _,
                            Answer.Discovered _,
                            Answer.Resealed _,
                            Answer.PublicKeyset _,
                            Answer.Regions _,
                            Answer.Done _ -> new Inspected.Failed<>(Reasons.UNREADABLE);
                });
    }
}
