package ai.altertable.settings.runtime.files;

import ai.altertable.settings.bucket.contents.FileMatch.PartitionKey;
import ai.altertable.settings.bucket.contents.Remark;
import ai.altertable.settings.bucket.contents.SafeText;
import ai.altertable.settings.runtime.StoredObject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Folders called {@code key=value}, as Hive names them. */
final class PartitionKeys {

    private static final int EXAMPLES = 3;
    private static final int MOST_KEYS = 20;

    private final Map<String, Set<String>> values = new LinkedHashMap<>();
    private final Set<List<String>> layouts = new HashSet<>();

    static PartitionKeys of(List<StoredObject> files) {
        PartitionKeys keys = new PartitionKeys();
        files.forEach(file -> keys.add(file.key()));
        return keys;
    }

    private void add(String key) {
        List<String> names = new ArrayList<>();
        String[] parts = key.split("/", -1);
        for (int i = 0; i < parts.length - 1; i++) {
            int sign = parts[i].indexOf('=');
            if (sign > 0) {
                names.add(parts[i].substring(0, sign));
                values.computeIfAbsent(names.getLast(), _ -> new LinkedHashSet<>())
                        .add(parts[i].substring(sign + 1));
            }
        }
        layouts.add(names);
    }

    List<PartitionKey> found() {
        return values.entrySet().stream()
                .limit(MOST_KEYS)
                .map(entry -> new PartitionKey(
                        SafeText.of(entry.getKey()),
                        ValueType.ofAll(entry.getValue()).sql(),
                        entry.getValue().stream()
                                .limit(EXAMPLES)
                                .map(SafeText::of)
                                .toList()))
                .toList();
    }

    Optional<Remark> remark() {
        if (values.isEmpty() || layouts.size() == 1) {
            return Optional.empty();
        }
        return Optional.of(Remark.warning(
                layouts.contains(List.of())
                        ? "Some files lie in partition folders and some do not, so the keys cannot become columns."
                        : "The files do not all lie below the same partition keys in the same order, so the keys cannot"
                                + " become columns."));
    }
}
