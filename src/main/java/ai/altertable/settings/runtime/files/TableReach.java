package ai.altertable.settings.runtime.files;

import ai.altertable.settings.bucket.contents.Remark;
import ai.altertable.settings.bucket.contents.SafeText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.iceberg.ManifestContent;
import org.apache.iceberg.ManifestFile;
import org.apache.iceberg.ManifestFiles;
import org.apache.iceberg.Snapshot;
import org.apache.iceberg.TableMetadata;
import org.apache.iceberg.io.CloseableIterable;

/**
 * Whether all that a table consists of can be read with this bucket's connection: Iceberg notes full addresses, so a
 * table that was copied, or had files added, may refer to other places.
 */
final class TableReach {

    /** Files whose addresses are looked at; a table may have millions. */
    private static final int MOST_FILES = 1000;

    private static final int MOST_MANIFESTS = 3;

    private final Lake lake;
    private final String folder;

    /** @param folder where the table was found */
    TableReach(Lake lake, String folder) {
        this.lake = lake;
        this.folder = folder;
    }

    List<Remark> of(TableMetadata metadata) {
        List<Remark> remarks = new ArrayList<>();
        located(metadata.location()).ifPresent(remarks::add);
        Snapshot current = metadata.currentSnapshot();
        if (current != null) {
            files(current).ifPresent(remarks::add);
        }
        return remarks;
    }

    private Optional<Remark> located(String location) {
        Optional<String> path = lake.address().below(location).map(Folders::of);
        if (path.isPresent() && path.get().equals(folder)) {
            return Optional.empty();
        }
        return Optional.of(Remark.warning("The table says that it is at " + SafeText.of(location)
                + ", so it was probably copied here: a copy's metadata still refers to the files of the original."));
    }

    private Optional<Remark> files(Snapshot current) {
        String list = current.manifestListLocation();
        if (list != null && outside(list)) {
            return Optional.of(elsewhere("list of manifests", list));
        }
        try {
            LakeFileIO io = new LakeFileIO(lake);
            List<ManifestFile> manifests = current.allManifests(io);
            for (ManifestFile manifest : manifests) {
                if (outside(manifest.path())) {
                    return Optional.of(elsewhere("manifests", manifest.path()));
                }
            }
            return dataFiles(manifests, io);
        } catch (RuntimeException | LinkageError | IOException _) {
            return Optional.of(Remark.warning(
                    "The table's list of data files could not be read, so where they lie was" + " not looked at."));
        }
    }

    private Optional<Remark> dataFiles(List<ManifestFile> manifests, LakeFileIO io) throws IOException {
        List<ManifestFile> sample = manifests.stream()
                .filter(manifest -> manifest.content() == ManifestContent.DATA)
                .limit(MOST_MANIFESTS)
                .toList();
        for (ManifestFile manifest : sample) {
            if (lake.limit().over()) {
                break;
            }
            int seen = 0;
            try (CloseableIterable<String> paths = ManifestFiles.readPaths(manifest, io)) {
                for (String path : paths) {
                    if (outside(path)) {
                        return Optional.of(elsewhere("data files", path));
                    }
                    if (++seen >= MOST_FILES) {
                        break;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private boolean outside(String address) {
        return lake.address().below(address).isEmpty();
    }

    private Remark elsewhere(String what, String address) {
        String limit = lake.address().prefix();
        String here = lake.address().bucket() + (limit.isEmpty() ? "" : "/" + limit);
        return Remark.problem("The table's " + what + " lie outside " + here + ": " + SafeText.of(address)
                + ". They cannot be read with this bucket's credential.");
    }
}
