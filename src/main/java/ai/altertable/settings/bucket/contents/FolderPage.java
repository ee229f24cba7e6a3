package ai.altertable.settings.bucket.contents;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of what lies in a folder.
 *
 * @param folders with all that is before them and the slash at their end, ready to be browsed in turn
 * @param nextPage what to ask for next, or empty when this was all
 */
@JsonTypeName("folder-page")
public record FolderPage(List<Folder> folders, List<File> files, String nextPage) implements Finding {

    public FolderPage {
        folders = List.copyOf(folders);
        files = List.copyOf(files);
    }

    /**
     * What the keys of several objects have in common.
     *
     * @param path from the bucket's own prefix on, to the letter
     */
    public record Folder(String path) {

        /** Its own name, to be shown. */
        public String label() {
            return SafeText.of(lastName(path));
        }
    }

    /**
     * An object.
     *
     * @param path from the bucket's own prefix on, to the letter
     */
    public record File(String path, long bytes, @Nullable Instant modifiedAt) {

        /** Its own name, to be shown. */
        public String label() {
            return SafeText.of(lastName(path));
        }
    }

    private static String lastName(String path) {
        int end = path.endsWith("/") ? path.length() - 1 : path.length();
        return path.substring(path.lastIndexOf('/', end - 1) + 1, end);
    }
}
