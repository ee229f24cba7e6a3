package ai.altertable.settings.runtime.files;

import ai.altertable.settings.bucket.contents.IcebergTable;
import ai.altertable.settings.bucket.contents.Remark;
import ai.altertable.settings.bucket.contents.SafeText;
import ai.altertable.settings.runtime.StorageException;
import ai.altertable.settings.runtime.StoredObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.iceberg.Snapshot;
import org.apache.iceberg.TableMetadata;

/** Reads an Iceberg table's current metadata. */
final class TableResolving {

    private final Lake lake;

    TableResolving(Lake lake) {
        this.lake = lake;
    }

    IcebergTable at(String typed) throws StorageException {
        String path = lake.address().path(typed);
        if (MetadataFile.isMetadata(path)) {
            StoredObject file =
                    Scan.object(lake, path).orElseThrow(() -> new StorageException("There is no such metadata file."));
            int folder = path.lastIndexOf(TableMetadataFiles.FOLDER);
            return read(path.substring(0, folder), MetadataFile.of(file), List.of());
        }
        String folder = Folders.of(path);
        TableMetadataFiles files = new TableMetadataFiles(lake);
        MetadataFile file = files.current(folder)
                .orElseThrow(() -> new StorageException("There is no Iceberg table here: no file"
                        + " that ends in .metadata.json lies in " + SafeText.of(folder + TableMetadataFiles.FOLDER)
                        + "."));
        return read(folder, file, files.remarks());
    }

    private IcebergTable read(String folder, MetadataFile file, List<Remark> known) throws StorageException {
        TableMetadata metadata = MetadataJson.read(lake, file);
        List<Remark> remarks = new ArrayList<>(known);
        remarks.addAll(new TableReach(lake, folder).of(metadata));
        Snapshot current = metadata.currentSnapshot();
        if (current == null) {
            remarks.add(Remark.note("The table has no data yet."));
        }
        String uuid = metadata.uuid();
        return new IcebergTable(
                folder,
                SafeText.of(file.name()),
                metadata.formatVersion(),
                uuid == null ? "" : SafeText.of(uuid),
                SafeText.of(metadata.location()),
                IcebergSchema.columns(metadata.schema()),
                IcebergSchema.partitionFields(metadata),
                metadata.snapshots().size(),
                current == null ? null : Instant.ofEpochMilli(current.timestampMillis()),
                remarks);
    }
}
