package ai.altertable.settings.bucket.ui.wizard;

import ai.altertable.settings.bucket.AddressingStyle;
import ai.altertable.settings.bucket.BucketField;
import ai.altertable.settings.bucket.BucketForm;
import ai.altertable.settings.bucket.Filling;
import ai.altertable.settings.bucket.R2Jurisdiction;
import java.util.Arrays;

/** Values of fields as they are said, where they are stored as codes. */
final class FieldWords {

    private FieldWords() {}

    /** What is in the field, in words; empty where nothing is. */
    static String value(BucketForm form, BucketField field) {
        String value = form.value(field);
        if (field == BucketField.ADDRESSING_STYLE) {
            return Arrays.stream(AddressingStyle.values())
                    .filter(style -> style.name().equals(value))
                    .findFirst()
                    .map(FieldWords::style)
                    .orElse(value);
        }
        return field == BucketField.JURISDICTION && !value.isEmpty() ? jurisdiction(value) : value;
    }

    /** Where the value came from, worth a word; a default is not. */
    static String origin(BucketForm form, BucketField field) {
        String origin = form.origin(field);
        return origin.equals(Filling.USUAL) ? "" : origin;
    }

    static String style(AddressingStyle style) {
        return switch (style) {
            case PATH -> "Path-style";
            case VIRTUAL_HOSTED -> "Virtual-hosted";
        };
    }

    /** A code that is stored for a jurisdiction, {@code default} included; one we don't know stands for itself. */
    static String jurisdiction(String code) {
        return R2Jurisdiction.KNOWN.stream()
                .filter(known -> known.code().equals(code.equals("default") ? "" : code))
                .findFirst()
                .map(R2Jurisdiction::label)
                .orElse(code);
    }
}
