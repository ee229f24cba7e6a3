package ai.altertable.settings.runtime.files;

import ai.altertable.settings.bucket.contents.Columns;
import ai.altertable.settings.bucket.contents.FileFormat;
import ai.altertable.settings.bucket.contents.FileMatch;
import ai.altertable.settings.bucket.contents.FileMatch.OtherFiles;
import ai.altertable.settings.bucket.contents.Remark;
import ai.altertable.settings.bucket.contents.SafeText;
import ai.altertable.settings.runtime.StoredObject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Counts files, sorts out what does not belong, and looks into one. */
record MatchedFiles(Lake lake, FileFormat format, String path, FileMatch.Kind kind) {

    private static final int MOST_OTHERS = 5;

    FileMatch nothing(String hint) {
        String sentence = "Nothing matches this path." + (hint.isEmpty() ? "" : " " + hint);
        return match(List.of(), false, List.of(), new PartitionKeys(), Sample.NONE, List.of(Remark.problem(sentence)));
    }

    FileMatch found(Scan scan) {
        List<StoredObject> files = scan.objects().stream().filter(this::visible).toList();
        List<StoredObject> ours = files.stream().filter(this::belongs).toList();
        List<OtherFiles> others =
                others(files.stream().filter(file -> !belongs(file)).toList());
        List<Remark> remarks = new ArrayList<>();
        FormatRemarks.lakehouse(scan.objects()).ifPresent(remarks::add);
        FormatRemarks.others(format, ours.size(), others).ifPresent(remarks::add);
        if (scan.more()) {
            remarks.add(Remark.note("Counting stopped at %,d objects; there are more."
                    .formatted(scan.objects().size())));
        }
        PartitionKeys keys = kind == FileMatch.Kind.FILE ? new PartitionKeys() : PartitionKeys.of(ours);
        keys.remark().ifPresent(remarks::add);
        Sample sample = sample(ours, scan.more());
        remarks.addAll(sample.remarks());
        return match(ours, scan.more(), others, keys, sample, remarks);
    }

    private FileMatch match(
            List<StoredObject> files,
            boolean more,
            List<OtherFiles> others,
            PartitionKeys keys,
            Sample sample,
            List<Remark> remarks) {
        return new FileMatch(
                path,
                kind,
                files.size(),
                files.stream().mapToLong(StoredObject::bytes).sum(),
                more,
                others,
                keys.found(),
                sample.file(),
                sample.columns(),
                remarks);
    }

    private Sample sample(List<StoredObject> files, boolean more) {
        Optional<StoredObject> first =
                files.stream().filter(file -> file.bytes() > 0).findFirst();
        if (first.isPresent()) {
            return Sampling.of(lake, format, first.get());
        }
        String sentence = files.isEmpty()
                ? "There is no " + format.label() + " file here" + (more ? " among those looked at." : ".")
                : files.size() == 1 ? "The file is empty." : "All the files are empty.";
        return new Sample("", Columns.NONE, List.of(Remark.problem(sentence)));
    }

    /** In a folder, markers and logs are passed over; what was named by itself never is. */
    private boolean visible(StoredObject file) {
        return switch (kind) {
            case FILE -> true;
            case FOLDER ->
                !file.key().endsWith("/") && !FileNames.hidden(file.key().substring(path.length()));
            case PATTERN -> !file.key().endsWith("/") && !FileNames.hidden(Folders.lastName(file.key()));
        };
    }

    /** A name that claims nothing belongs if it was asked for; in a folder, only if it has no ending at all. */
    private boolean belongs(StoredObject file) {
        FileFormat claimed = FileNames.format(file.key());
        if (claimed != null && kind != FileMatch.Kind.FILE) {
            return claimed == format;
        }
        return switch (kind) {
            case FILE, PATTERN -> true;
            case FOLDER -> !FileNames.hasExtension(file.key());
        };
    }

    private static List<OtherFiles> others(List<StoredObject> files) {
        Map<String, Long> counts = files.stream()
                .collect(Collectors.groupingBy(file -> FileNames.label(file.key()), Collectors.counting()));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_OTHERS)
                .map(count -> new OtherFiles(SafeText.of(count.getKey()), count.getValue()))
                .toList();
    }
}
