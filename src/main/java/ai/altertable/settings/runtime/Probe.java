package ai.altertable.settings.runtime;

import ai.altertable.settings.bucket.BucketField;
import ai.altertable.settings.bucket.connection.Check;
import ai.altertable.settings.bucket.connection.ConnectionReport;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Runs the ladder of a connection test against one family of storage. */
public interface Probe {

    /**
     * Blocks until the test has ended, by itself, by its deadline or by {@link Cancellation}; in every case what it wrote
     * to the bucket has been removed, as far as the bucket allows.
     *
     * @param ended hears of each check as it ends; called from several threads, one at a time
     */
    ConnectionReport run(ProbeJob job, Consumer<Check> ended, Cancellation cancellation);

    /**
     * Asks the storage for the values of fields that nobody has said. Writes nothing. Blocks until all is known that can be
     * known, the deadline or {@link Cancellation}, and then answers with what it knows.
     *
     * @param job with a stand-in in the profile where a field is open
     * @return values for open fields only
     */
    Map<BucketField, String> find(ProbeJob job, Set<BucketField> open, Cancellation cancellation);
}
