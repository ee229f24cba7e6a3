package ai.altertable.settings.bucket.ui.wizard;

import ai.altertable.settings.bucket.BucketField;
import ai.altertable.settings.bucket.connection.RegionChoice;
import com.vaadin.flow.component.combobox.ComboBox;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** Amazon's regions, to find by code or by place; one that is newer than the list can be typed. */
final class RegionInput {

    private RegionInput() {}

    static FieldBox box(List<RegionChoice> regions, BiConsumer<BucketField, String> store) {
        Map<String, String> labels = new LinkedHashMap<>();
        regions.forEach(region -> labels.put(region.code(), region.code() + " · " + region.description()));
        ComboBox<String> input = new ComboBox<>(BucketField.REGION.label());
        // Items come first: setting them empties the value.
        input.setItems(new ArrayList<>(labels.keySet()));
        input.setItemLabelGenerator(code -> labels.getOrDefault(code, code));
        input.setPlaceholder("Type a code or a place, such as Frankfurt");
        input.setHelperText("Where the bucket was created: the S3 console shows it beside the bucket's name.");
        input.setAllowCustomValue(true);
        input.setManualValidation(true);
        input.setWidthFull();
        input.addCustomValueSetListener(
                typed -> input.setValue(typed.getDetail().strip()));
        input.addValueChangeListener(
                change -> store.accept(BucketField.REGION, change.getValue() == null ? "" : change.getValue()));
        return new FieldBox(BucketField.REGION, input, draft -> {
            String code = draft.form().value(BucketField.REGION);
            input.setValue(code.isEmpty() ? null : code);
        });
    }
}
