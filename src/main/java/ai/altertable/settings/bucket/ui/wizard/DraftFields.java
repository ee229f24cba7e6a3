package ai.altertable.settings.bucket.ui.wizard;

import ai.altertable.settings.bucket.BucketField;
import ai.altertable.settings.bucket.CredentialPart;
import ai.altertable.settings.bucket.Draft;
import ai.altertable.settings.bucket.DraftDiscovery;
import ai.altertable.settings.bucket.FieldProblem;
import ai.altertable.settings.bucket.Filling;
import ai.altertable.settings.bucket.connection.RegionChoice;
import ai.altertable.settings.bucket.connection.Remedy;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Fields of a draft, each with what is wrong with it as soon as it was left. */
final class DraftFields extends Div {

    private static final String SUGGESTED = Filling.SUGGESTED + ".";

    private final DraftEditor editor;
    private final Map<BucketField, FieldBox> boxes = new LinkedHashMap<>();
    /** What was just done to fields here: says more than the origin of their values. */
    private final Map<BucketField, String> said = new EnumMap<>(BucketField.class);

    DraftFields(DraftEditor editor, List<BucketField> fields, Supplier<List<RegionChoice>> regions) {
        this.editor = editor;
        FieldFactory factory = new FieldFactory(editor, regions, this::left);
        addClassName("stack");
        for (BucketField field : fields) {
            FieldBox box = factory.create(field);
            boxes.put(field, box);
            add(box);
            box.show(editor.draft());
            if (filled(field)) {
                box.leave();
            }
        }
        editor.onChange(this::refresh);
        refresh();
    }

    /**
     * Whether one can go on: what is still wrong has a fix, which the test offers too. Otherwise says everything that is
     * wrong and goes to the first of it.
     */
    boolean complete() {
        List<FieldProblem> problems = editor.problems().stream()
                .filter(problem -> boxes.containsKey(problem.field()))
                .toList();
        if (problems.stream().allMatch(problem -> problem.fix() != null)) {
            return true;
        }
        boxes.values().forEach(FieldBox::leave);
        refresh();
        boxes.keySet().stream()
                .filter(field -> problems.stream().anyMatch(problem -> problem.field() == field))
                .findFirst()
                .ifPresent(this::focus);
        return false;
    }

    /** Goes to the field if it is here. */
    void focus(BucketField field) {
        Optional.ofNullable(boxes.get(field)).ifPresent(FieldBox::focus);
    }

    void focusFirst() {
        boxes.values().stream().findFirst().ifPresent(FieldBox::focus);
    }

    List<Component> inputs() {
        return boxes.values().stream().map(FieldBox::input).toList();
    }

    private void left(BucketField field) {
        FieldBox box = boxes.get(field);
        if (box != null) {
            box.leave();
            said.remove(field);
        }
        refresh();
    }

    private void refresh() {
        boxes.forEach((field, box) -> {
            box.setVisible(editor.draft().form().asks(field));
            box.show(editor.draft());
            String origin = FieldWords.origin(editor.draft().form(), field);
            box.showOrigin(said.getOrDefault(field, origin.isEmpty() ? "" : origin + "."));
            box.show(problem(field), remedy -> fix(field, remedy));
        });
    }

    /** In the wizard, the scheme an endpoint lacks is asked of its server before anybody is told of it. */
    private @Nullable FieldProblem problem(BucketField field) {
        boolean askedFirst = field == BucketField.ENDPOINT
                && editor.draft().purpose() == Draft.Purpose.CONNECT
                && DraftDiscovery.finds(editor.draft().form(), field);
        return askedFirst ? null : editor.problem(field).orElse(null);
    }

    private void fix(BucketField at, Remedy remedy) {
        Draft before = editor.draft();
        boolean applied = editor.apply(remedy);
        for (FieldBox box : boxes.values()) {
            if (!before.form().value(box.field()).equals(editor.draft().form().value(box.field()))) {
                box.leave();
                said.put(
                        box.field(),
                        box.field() == at
                                ? SUGGESTED
                                : "Taken out of the " + at.label().toLowerCase(Locale.ROOT) + ".");
            }
        }
        if (applied && remedy instanceof Remedy.RepairCredential) {
            for (CredentialPart part : CredentialPart.values()) {
                said.put(part.field(), SUGGESTED);
            }
        }
        refresh();
        Optional.ofNullable(boxes.get(at)).ifPresent(FieldBox::focusUnlessElsewhere);
    }

    private boolean filled(BucketField field) {
        Draft draft = editor.draft();
        return !draft.form().value(field).isEmpty()
                || draft.credential().parts().keySet().stream().anyMatch(part -> part.field() == field);
    }
}
