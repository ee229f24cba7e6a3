package ai.altertable.settings.runtime.files;

import ai.altertable.settings.bucket.contents.FileFacts;
import ai.altertable.settings.bucket.contents.Remark;
import ai.altertable.settings.bucket.contents.SafeText;
import ai.altertable.settings.runtime.StorageException;
import ai.altertable.settings.runtime.StoredObject;
import java.util.List;
import java.util.Optional;

/** Looks one file up. */
final class FileLookUp {

    private static final String DUCKDB_ENDING = ".duckdb";
    private static final int HEADER = 16;

    private FileLookUp() {}

    static FileFacts of(Lake lake, String typed) throws StorageException {
        String path = lake.address().path(typed);
        Optional<StoredObject> file = path.isEmpty() || path.endsWith("/") ? Optional.empty() : Scan.object(lake, path);
        if (file.isEmpty()) {
            String hint = path.endsWith("/") ? "" : NoMatch.hint(lake, path);
            String sentence = "There is no file " + SafeText.of(path) + " in this bucket.";
            return new FileFacts(false, 0, List.of(Remark.problem(hint.isEmpty() ? sentence : sentence + " " + hint)));
        }
        List<Remark> remarks = path.endsWith(DUCKDB_ENDING) ? duckDb(lake, file.get()) : List.of();
        return new FileFacts(true, file.get().bytes(), remarks);
    }

    private static List<Remark> duckDb(Lake lake, StoredObject file) throws StorageException {
        byte[] start = lake.source().read(file.key(), 0, HEADER);
        if (Magic.DUCKDB.begins(start)) {
            return List.of();
        }
        return List.of(Remark.problem(Magic.of(start)
                .map(other -> "This is no DuckDB database but " + other.description() + ".")
                .orElse("This is no DuckDB database, whatever its name says.")));
    }
}
