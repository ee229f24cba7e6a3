package ai.altertable.settings.runtime.files;

/** Paths of folders: empty, or with a slash at the end. */
final class Folders {

    private Folders() {}

    static String of(String path) {
        return path.isEmpty() || path.endsWith("/") ? path : path + "/";
    }

    /** What stands behind the last slash. */
    static String lastName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
