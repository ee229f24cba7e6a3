package ai.altertable.settings.bucket;

import java.util.List;

/** What became of deleting a bucket. */
public sealed interface DeleteOutcome {

    /** The connection is gone; nothing in the storage was touched. */
    record Deleted() implements DeleteOutcome {}

    /** Refused: these catalogs use it. */
    record InUse(List<String> catalogs) implements DeleteOutcome {}

    /** Refused: a built-in bucket lives as long as its environment. */
    record BuiltIn() implements DeleteOutcome {}

    record NotFound() implements DeleteOutcome {}
}
