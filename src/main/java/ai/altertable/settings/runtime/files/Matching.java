package ai.altertable.settings.runtime.files;

import ai.altertable.settings.bucket.contents.FileFormat;
import ai.altertable.settings.bucket.contents.FileMatch;
import ai.altertable.settings.runtime.StorageException;
import ai.altertable.settings.runtime.StoredObject;
import java.util.List;
import java.util.Optional;

/** Finds out which files a path stands for. */
final class Matching {

    private final Lake lake;
    private final FileFormat format;

    Matching(Lake lake, FileFormat format) {
        this.lake = lake;
        this.format = format;
    }

    FileMatch of(String typed) throws StorageException {
        String path = lake.address().path(typed);
        Optional<StoredObject> file = path.isEmpty() || path.endsWith("/") ? Optional.empty() : Scan.object(lake, path);
        if (file.isPresent()) {
            return new MatchedFiles(lake, format, path, FileMatch.Kind.FILE)
                    .found(new Scan(List.of(file.get()), false));
        }
        if (Glob.isPattern(path) && !literally(path)) {
            return pattern(path);
        }
        String folder = Folders.of(path);
        Scan scan = Scan.of(lake, folder);
        MatchedFiles files = new MatchedFiles(lake, format, folder, FileMatch.Kind.FOLDER);
        return scan.objects().isEmpty() ? files.nothing(NoMatch.hint(lake, path)) : files.found(scan);
    }

    private FileMatch pattern(String path) throws StorageException {
        Glob glob = Glob.of(path);
        Scan scan = Scan.of(lake, glob.literalStart());
        List<StoredObject> matched = scan.objects().stream()
                .filter(object -> glob.matches(object.key()))
                .toList();
        MatchedFiles files = new MatchedFiles(lake, format, path, FileMatch.Kind.PATTERN);
        if (!matched.isEmpty()) {
            return files.found(new Scan(matched, scan.more()));
        }
        return files.nothing(scan.more() ? NoMatch.GAVE_UP : "");
    }

    /** Whether a folder of that very name exists, asterisks and all. */
    private boolean literally(String path) throws StorageException {
        return path.endsWith("/")
                && !lake.source().list(path, false, "", 1).objects().isEmpty();
    }
}
