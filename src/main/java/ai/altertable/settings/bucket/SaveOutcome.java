package ai.altertable.settings.bucket;

import ai.altertable.settings.bucket.connection.CheckName;
import java.util.List;

/** What became of saving a draft. Only {@link Saved} changed anything; the draft outlives all others. */
public sealed interface SaveOutcome {

    record Saved(Bucket bucket) implements SaveOutcome {}

    /** Fields have to be mended first. */
    record Problems(List<FieldProblem> problems) implements SaveOutcome {}

    /** It was not tested as it is now, or the test failed, and nobody chose to keep it all the same. */
    record NotVerified() implements SaveOutcome {}

    /** The new credential fails at what the stored one can do; the stored one stays. */
    record Regression(List<CheckName> lost) implements SaveOutcome {}

    /** Somebody else was faster. The message says who changed what, and what to do. */
    record Conflict(String message) implements SaveOutcome {}
}
