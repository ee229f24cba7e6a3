package ai.altertable.settings.runtime.files;

import ai.altertable.settings.bucket.contents.Remark;
import ai.altertable.settings.bucket.contents.SafeText;
import ai.altertable.settings.runtime.ObjectPage;
import ai.altertable.settings.runtime.ObjectSource;
import ai.altertable.settings.runtime.StorageException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Picks the metadata file that readers without a catalog take: the one the version hint names, else the newest. */
final class TableMetadataFiles {

    static final String FOLDER = "metadata/";

    private static final String HINT = "version-hint.text";
    private static final int LONGEST_HINT = 256;
    private static final int MOST_PAGES = 10;

    private final Lake lake;
    private final List<Remark> remarks = new ArrayList<>();

    TableMetadataFiles(Lake lake) {
        this.lake = lake;
    }

    /** What was odd about picking. */
    List<Remark> remarks() {
        return remarks;
    }

    /** @param folder the table's, with a slash at the end */
    Optional<MetadataFile> current(String folder) throws StorageException {
        List<MetadataFile> files = new ArrayList<>();
        boolean hinted = false;
        String page = "";
        int pages = 0;
        do {
            ObjectPage next = lake.source().list(folder + FOLDER, true, page, ObjectSource.LARGEST_PAGE);
            next.objects().stream()
                    .filter(object -> MetadataFile.isMetadata(object.key()))
                    .map(MetadataFile::of)
                    .forEach(files::add);
            hinted |= next.objects().stream().anyMatch(object -> object.key().equals(folder + FOLDER + HINT));
            page = next.next();
            pages++;
        } while (!page.isEmpty() && pages < MOST_PAGES && !lake.limit().over());
        if (!page.isEmpty()) {
            remarks.add(Remark.warning("The folder of metadata has too many files to look at all of them: there may be"
                    + " a newer version."));
        }
        Optional<MetadataFile> newest = files.stream().max(MetadataFile.BY_AGE);
        return hinted && newest.isPresent() ? Optional.of(hinted(folder, files, newest.get())) : newest;
    }

    private MetadataFile hinted(String folder, List<MetadataFile> files, MetadataFile newest) throws StorageException {
        byte[] content = lake.source().read(folder + FOLDER + HINT, 0, LONGEST_HINT);
        String hint = new String(content, StandardCharsets.UTF_8).strip();
        Optional<MetadataFile> meant =
                files.stream().filter(file -> file.isMeantBy(hint)).findFirst();
        if (meant.isEmpty()) {
            remarks.add(Remark.warning("The version hint says " + SafeText.of(hint, 40)
                    + ", and there is no such metadata file. The newest one was read."));
        } else if (newest.version() > meant.get().version()) {
            remarks.add(Remark.warning(
                    "The version hint names " + SafeText.of(meant.get().name()) + ", and there is a newer one: "
                            + SafeText.of(newest.name()) + "."));
        }
        return meant.orElse(newest);
    }
}
