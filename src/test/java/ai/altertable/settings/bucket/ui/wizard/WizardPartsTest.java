package ai.altertable.settings.bucket.ui.wizard;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import ai.altertable.settings.base.ui.LinkButton;
import ai.altertable.settings.bucket.BucketField;
import ai.altertable.settings.bucket.BucketForm;
import ai.altertable.settings.bucket.CredentialKind;
import ai.altertable.settings.bucket.Draft;
import ai.altertable.settings.bucket.Provider;
import ai.altertable.settings.bucket.SealedCredential;
import ai.altertable.settings.bucket.connection.RegionChoice;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.ComboBoxBase;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The region field and the notice beside the button that saves, without the screens around them. */
class WizardPartsTest {

    private final List<String> stored = new ArrayList<>();
    private final FieldBox box = RegionInput.box(
            List.of(
                    new RegionChoice("eu-central-1", "Europe (Frankfurt)", "aws"),
                    new RegionChoice("us-east-1", "US East (N. Virginia)", "aws")),
            (field, value) -> stored.add(field + "=" + value));

    @BeforeEach
    void open() {
        MockVaadin.setup();
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
    }

    @Test
    void aRegionIsFoundByItsPlace() {
        assertThat(combo().getItemLabelGenerator().apply("eu-central-1"))
                .isEqualTo("eu-central-1 · Europe (Frankfurt)");
        assertThat(combo().getItemLabelGenerator().apply("eu-north-9")).isEqualTo("eu-north-9");
    }

    @Test
    void choosingStoresAndTakingBackStoresNothing() {
        combo().setValue("us-east-1");
        combo().setValue(null);

        assertThat(stored).containsExactly("REGION=us-east-1", "REGION=");
    }

    @Test
    void aTypedRegionLosesTheSpacesAroundIt() {
        ComponentUtil.fireEvent(combo(), new ComboBoxBase.CustomValueSetEvent<>(combo(), true, " eu-north-9 "));

        assertThat(combo().getValue()).isEqualTo("eu-north-9");
        assertThat(stored).containsExactly("REGION=eu-north-9");
    }

    @Test
    void theFieldShowsWhatTheDraftHas() {
        box.show(draft("eu-central-1", null));
        assertThat(combo().getValue()).isEqualTo("eu-central-1");

        box.show(draft("", null));
        assertThat(combo().getValue()).isNull();
    }

    @Test
    void aProblemIsHeardAndGoesAwayWhenCleared() {
        SaveProblem problem = new SaveProblem();
        assertThat(problem.isVisible()).isFalse();

        problem.show("Nothing was saved.");
        assertThat(problem.isVisible()).isTrue();
        assertThat(problem.getElement().getAttribute("role")).isEqualTo("alert");
        assertThat(_get(problem, Paragraph.class).getText()).isEqualTo("Nothing was saved.");

        problem.show("Something else.");
        assertThat(_get(problem, Paragraph.class).getText()).isEqualTo("Something else.");

        problem.clear();
        assertThat(problem.isVisible()).isFalse();
    }

    @Test
    void aConflictLeadsToTheBucketAsItIsNow() {
        SaveProblem problem = new SaveProblem();
        UI.getCurrent().add(problem);
        BucketForm form = BucketForm.empty(Provider.AMAZON_S3, UUID.randomUUID());
        problem.showConflict("Grace changed it.", draft("", new Draft.Base("BKT-3", 0, form)));

        assertThat(_get(problem, LinkButton.class).getHref()).isEqualTo("/settings/buckets/BKT-3/edit");
    }

    @Test
    void aConflictAboutNoBucketLeadsNowhere() {
        SaveProblem problem = new SaveProblem();
        UI.getCurrent().add(problem);
        problem.showConflict("Somebody was faster.", draft("", null));

        assertThat(_find(problem, LinkButton.class)).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<String> combo() {
        return (ComboBox<String>) box.input();
    }

    private static Draft draft(String region, Draft.@Nullable Base base) {
        return new Draft(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                Draft.Purpose.CONNECT,
                base,
                BucketForm.empty(Provider.AMAZON_S3, UUID.randomUUID()).with(BucketField.REGION, region),
                SealedCredential.empty(CredentialKind.ACCESS_KEY),
                0,
                null);
    }
}
