package ai.altertable.settings.runtime;

import java.util.List;

/**
 * A page of a listing.
 *
 * @param folders what stands before the next slash, and the slash, of the keys that go on behind one
 * @param next what to ask for next, or empty
 */
public record ObjectPage(List<String> folders, List<StoredObject> objects, String next) {

    public ObjectPage {
        folders = List.copyOf(folders);
        objects = List.copyOf(objects);
    }
}
