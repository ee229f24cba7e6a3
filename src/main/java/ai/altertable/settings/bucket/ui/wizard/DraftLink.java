package ai.altertable.settings.bucket.ui.wizard;

import ai.altertable.settings.bucket.BucketField;
import ai.altertable.settings.bucket.Draft;
import ai.altertable.settings.bucket.DraftService;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** How the address of a screen names a draft, and the field to go to. */
final class DraftLink {

    private static final String DRAFT = "draft";
    private static final String FIELD = "field";

    private DraftLink() {}

    static QueryParameters to(UUID draft) {
        return QueryParameters.of(DRAFT, draft.toString());
    }

    static QueryParameters to(UUID draft, BucketField field) {
        return QueryParameters.simple(Map.of(DRAFT, draft.toString(), FIELD, field.name()));
    }

    static boolean namesDraft(Location location) {
        return location.getQueryParameters().getSingleParameter(DRAFT).isPresent();
    }

    /** The viewer's own draft that the address names, if it is there and has this purpose. */
    static Optional<Draft> find(Location location, DraftService drafts, Draft.Purpose purpose) {
        return location.getQueryParameters()
                .getSingleParameter(DRAFT)
                .flatMap(DraftLink::id)
                .flatMap(drafts::find)
                .filter(draft -> draft.purpose() == purpose);
    }

    static Optional<BucketField> field(Location location) {
        return location.getQueryParameters()
                .getSingleParameter(FIELD)
                .flatMap(name -> Arrays.stream(BucketField.values())
                        .filter(field -> field.name().equals(name))
                        .findFirst());
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
