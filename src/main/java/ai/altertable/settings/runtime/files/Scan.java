package ai.altertable.settings.runtime.files;

import ai.altertable.settings.runtime.ObjectPage;
import ai.altertable.settings.runtime.ObjectSource;
import ai.altertable.settings.runtime.StorageException;
import ai.altertable.settings.runtime.StoredObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The objects whose keys begin in a certain way, at any depth.
 *
 * @param more whether there are further ones that were not looked at
 */
record Scan(List<StoredObject> objects, boolean more) {

    /** How many keys are looked at: ten requests at most providers. */
    static final int MOST = 10_000;

    static Scan of(Lake lake, String start) throws StorageException {
        return of(lake, start, MOST);
    }

    static Scan of(Lake lake, String start, int most) throws StorageException {
        List<StoredObject> objects = new ArrayList<>();
        String page = "";
        do {
            ObjectPage next = lake.source().list(start, false, page, ObjectSource.LARGEST_PAGE);
            objects.addAll(next.objects());
            page = next.next();
        } while (!page.isEmpty() && objects.size() < most && !lake.limit().over());
        return new Scan(objects, !page.isEmpty());
    }

    /** The object of exactly this name. Its own name is the first of all that begin with it. */
    static Optional<StoredObject> object(Lake lake, String key) throws StorageException {
        return lake.source().list(key, false, "", 1).objects().stream()
                .filter(object -> object.key().equals(key))
                .findFirst();
    }
}
