package ai.altertable.settings.runtime.files;

import ai.altertable.settings.bucket.InvalidFieldException;
import ai.altertable.settings.bucket.KeyPrefix;
import ai.altertable.settings.bucket.contents.LocationFacts;
import ai.altertable.settings.bucket.contents.Remark;
import ai.altertable.settings.bucket.contents.SafeText;
import ai.altertable.settings.runtime.StorageException;
import ai.altertable.settings.runtime.StoredObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether a catalog's data could be kept below a prefix. */
final class LocationCheck {

    private static final String OURS = ".altertable/";
    private static final int ENOUGH = 20;

    private LocationCheck() {}

    static LocationFacts of(Lake lake, String typed) throws StorageException {
        String prefix = prefix(lake, typed);
        List<Remark> remarks = new ArrayList<>();
        Optional<StoredObject> other = lake.source().list(prefix, false, "", ENOUGH).objects().stream()
                .filter(object -> !object.key().equals(prefix))
                .filter(object -> !object.key().startsWith(prefix + OURS))
                .findFirst();
        other.ifPresent(object -> remarks.add(Remark.warning("Something lies here already: "
                + SafeText.of(object.key().substring(prefix.length())) + ". Choose a prefix of its own.")));
        boolean writable = true;
        try {
            lake.source().probeWriting(prefix);
        } catch (StorageException e) {
            writable = false;
            remarks.add(Remark.problem(String.valueOf(e.getMessage())));
        }
        return new LocationFacts(writable, other.isEmpty(), remarks);
    }

    /** As the bucket's own prefix has to be, since both together are the start of every key. */
    private static String prefix(Lake lake, String typed) throws StorageException {
        try {
            String prefix = new KeyPrefix(lake.address().path(typed)).value();
            var _ = new KeyPrefix(lake.address().prefix() + prefix);
            return prefix;
        } catch (InvalidFieldException e) {
            throw new StorageException(String.valueOf(e.getMessage()));
        }
    }
}
