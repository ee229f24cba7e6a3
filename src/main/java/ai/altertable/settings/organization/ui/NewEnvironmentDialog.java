package ai.altertable.settings.organization.ui;

import ai.altertable.settings.base.ui.Background;
import ai.altertable.settings.base.ui.Tone;
import ai.altertable.settings.organization.Environment;
import ai.altertable.settings.organization.EnvironmentCreation;
import ai.altertable.settings.organization.EnvironmentCreation.Created;
import ai.altertable.settings.organization.EnvironmentCreation.RegionUnavailable;
import ai.altertable.settings.organization.EnvironmentCreation.SlugTaken;
import ai.altertable.settings.organization.EnvironmentCreation.StorageUnavailable;
import ai.altertable.settings.organization.ManagedRegion;
import ai.altertable.settings.organization.Slug;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/** Creates an environment; whatever goes wrong is said here, and nothing that was entered is lost. */
final class NewEnvironmentDialog extends Dialog {

    private final BiFunction<Slug, ManagedRegion, EnvironmentCreation> creation;
    private final Background background;
    private final Consumer<Environment> created;
    private final NewEnvironmentForm form = new NewEnvironmentForm();
    private final Div progress = new Div();
    private final Paragraph problem = new Paragraph();
    private final Button create = new Button("Create environment", event -> submit());
    private final Button cancel = new Button("Cancel", event -> close());

    NewEnvironmentDialog(
            BiFunction<Slug, ManagedRegion, EnvironmentCreation> creation,
            Background background,
            Consumer<Environment> created) {
        this.creation = creation;
        this.background = background;
        this.created = created;

        ProgressBar bar = new ProgressBar();
        bar.setIndeterminate(true);
        bar.getElement().setAttribute("aria-label", "Creating the environment");
        progress.add(new Paragraph("Creating the environment and its built-in bucket…"), bar);
        progress.getElement().setAttribute("role", "status");
        problem.addClassNames("callout", Tone.FAILING.className());
        problem.getElement().setAttribute("role", "alert");
        create.addThemeVariants(ButtonVariant.PRIMARY);
        create.addClickShortcut(Key.ENTER);

        Div body = new Div(form, progress, problem);
        body.addClassName("stack");
        setHeaderTitle("New environment");
        setWidth("480px");
        add(body);
        getFooter().add(cancel, create);
        rest("");
    }

    private void submit() {
        form.readSlug().ifPresent(slug -> {
            ManagedRegion region = form.readRegion();
            problem.setVisible(false);
            working(true);
            background.run(
                    getUI().orElseThrow(),
                    () -> creation.apply(slug, region),
                    this::show,
                    id -> rest("Something went wrong on our side. Try again; if it stays, tell support the error id "
                            + id + "."));
        });
    }

    private void show(EnvironmentCreation outcome) {
        switch (outcome) {
            case Created(Environment environment) -> {
                close();
                created.accept(environment);
            }
            case SlugTaken(Slug slug) -> {
                rest("");
                form.showSlugError(
                        "Your organization already has an environment \"" + slug + "\". Choose another slug.");
            }
            case RegionUnavailable(ManagedRegion region) ->
                rest(region.label() + " is not available yet. Choose another region.");
            case StorageUnavailable() ->
                rest("The managed storage did not answer as expected, and nothing was created. Try again in a moment.");
        }
    }

    private void rest(String problemText) {
        working(false);
        problem.setText(problemText);
        problem.setVisible(!problemText.isEmpty());
    }

    private void working(boolean busy) {
        progress.setVisible(busy);
        form.setEnabled(!busy);
        create.setEnabled(!busy);
        cancel.setEnabled(!busy);
        setCloseOnEsc(!busy);
        setCloseOnOutsideClick(false);
    }
}
