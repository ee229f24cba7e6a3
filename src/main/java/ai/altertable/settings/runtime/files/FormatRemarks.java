package ai.altertable.settings.runtime.files;

import ai.altertable.settings.bucket.contents.FileFormat;
import ai.altertable.settings.bucket.contents.FileMatch.OtherFiles;
import ai.altertable.settings.bucket.contents.Remark;
import ai.altertable.settings.runtime.StoredObject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What to say of files that are not plain files of the format that was asked for. */
final class FormatRemarks {

    private FormatRemarks() {}

    /** Files that belong to a table with a log of its own, in which some of them may be deleted rows or copies. */
    static Optional<Remark> lakehouse(List<StoredObject> objects) {
        for (StoredObject object : objects) {
            if (("/" + object.key()).contains("/_delta_log/")) {
                return Optional.of(Remark.warning("This is a Delta Lake table. Read as plain files, it shows rows that"
                        + " were deleted or replaced since."));
            }
            if (MetadataFile.isMetadata(object.key())) {
                return Optional.of(Remark.warning("This is an Iceberg table. Read as plain files, it shows rows that"
                        + " were deleted or replaced since: use an Iceberg Tables catalog."));
            }
        }
        return Optional.empty();
    }

    static Optional<Remark> others(FileFormat format, int ours, List<OtherFiles> others) {
        if (others.isEmpty()) {
            return Optional.empty();
        }
        String list = others.stream()
                .map(other -> "%,d × %s".formatted(other.files(), other.format()))
                .collect(Collectors.joining(", "));
        return Optional.of(
                ours == 0
                        ? Remark.problem("No file here is called " + format.label() + ": " + list + ".")
                        : Remark.warning("Other files lie here as well: " + list
                                + ". Narrow the path down, for example with an asterisk and the files' ending."));
    }
}
