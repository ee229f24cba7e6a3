package ai.altertable.settings.runtime.files;

import ai.altertable.settings.bucket.contents.SafeText;
import ai.altertable.settings.runtime.ObjectPage;
import ai.altertable.settings.runtime.StorageException;
import java.util.stream.Stream;

/** What to say when nothing is where a path points. */
final class NoMatch {

    static final String GAVE_UP = "Only the first 10,000 objects were looked at: begin the pattern more narrowly.";

    private NoMatch() {}

    /** A hint at what may have been meant, or empty. */
    static String hint(Lake lake, String path) throws StorageException {
        if (path.startsWith("/")) {
            return "A path does not begin with a slash: leave it out.";
        }
        if (path.isEmpty()) {
            return lake.address().prefix().isEmpty()
                    ? "The bucket is empty."
                    : "Nothing lies below " + lake.address().prefix() + ", the connection's own prefix.";
        }
        String prefix = lake.address().prefix();
        if (!prefix.isEmpty() && path.startsWith(prefix)) {
            return "Paths are taken from " + prefix + " on, the connection's own prefix: leave it out.";
        }
        if (path.endsWith("/")) {
            return "";
        }
        ObjectPage near = lake.source().list(path, true, "", 1);
        return Stream.concat(near.folders().stream(), near.objects().stream().map(object -> object.key()))
                .findFirst()
                .map(name ->
                        "There is " + SafeText.of(name) + ": end the path with an asterisk for all that begins so.")
                .orElse("");
    }
}
