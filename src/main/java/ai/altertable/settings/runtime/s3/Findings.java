package ai.altertable.settings.runtime.s3;

import ai.altertable.settings.bucket.AddressingStyle;
import ai.altertable.settings.bucket.BucketField;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** Values for the open fields, as they are found; those of other fields are not wanted. */
final class Findings {

    private final Set<BucketField> open;
    private final Map<BucketField, String> values = new EnumMap<>(BucketField.class);

    Findings(Set<BucketField> open) {
        this.open = open;
    }

    boolean wants(BucketField field) {
        return open.contains(field);
    }

    void region(String code) {
        add(BucketField.REGION, code);
    }

    void style(boolean path) {
        add(BucketField.ADDRESSING_STYLE, (path ? AddressingStyle.PATH : AddressingStyle.VIRTUAL_HOSTED).name());
    }

    synchronized void add(BucketField field, String value) {
        if (open.contains(field)) {
            values.put(field, value);
        }
    }

    synchronized Map<BucketField, String> values() {
        return Map.copyOf(values);
    }
}
