package ai.altertable.settings.bucket.ui.wizard;

import ai.altertable.settings.base.ui.Notifications;
import ai.altertable.settings.base.ui.Page;
import ai.altertable.settings.bucket.Bucket;
import ai.altertable.settings.bucket.BucketSaving;
import ai.altertable.settings.bucket.BucketService;
import ai.altertable.settings.bucket.Draft;
import ai.altertable.settings.bucket.DraftService;
import ai.altertable.settings.bucket.DraftTesting;
import ai.altertable.settings.security.Roles;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;

/** Changes a connected bucket: the same fields on one page, tested before they are saved. */
@Route("settings/buckets/:slug/edit")
@PageTitle("Edit bucket" + Page.TITLE_SUFFIX)
@RolesAllowed(Roles.ADMIN)
class EditBucketView extends Composite<Page> implements BeforeEnterObserver {

    private final DraftService drafts;
    private final BucketService buckets;
    private final DraftTesting testing;
    private final BucketSaving saving;
    private final Regions regions;
    private final Seconds seconds;

    EditBucketView(
            DraftService drafts,
            BucketService buckets,
            DraftTesting testing,
            BucketSaving saving,
            Regions regions,
            Seconds seconds) {
        this.drafts = drafts;
        this.buckets = buckets;
        this.testing = testing;
        this.saving = saving;
        this.regions = regions;
        this.seconds = seconds;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        getContent().removeAll();
        String slug = event.getRouteParameters().get("slug").orElse("");
        Optional<Bucket> bucket = buckets.find(slug).filter(found -> !found.builtIn());
        Optional<Draft> draft = DraftLink.find(event.getLocation(), drafts, Draft.Purpose.EDIT)
                .filter(found -> found.base() != null && found.base().slug().equals(slug));
        if (bucket.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
        } else if (draft.isEmpty()) {
            // A draft that is gone, or none yet: begin with what is stored.
            drafts.begin(Draft.Purpose.EDIT, slug)
                    .ifPresent(begun -> event.forwardTo(
                            EditBucketView.class, event.getRouteParameters(), DraftLink.to(begun.id())));
        } else {
            DraftEditor editor = new DraftEditor(drafts, draft.get());
            getContent()
                    .add(new EditForm(
                            bucket.get(),
                            editor,
                            regions,
                            screen -> new TestStage(editor, testing, saving, StageWords.EDIT, screen, seconds),
                            EditBucketView::saved));
        }
    }

    private static void saved(Bucket bucket) {
        UI.getCurrent().navigate("settings/buckets/" + bucket.slug());
        Notifications.success("The changes to " + bucket.name() + " are saved.");
    }
}
