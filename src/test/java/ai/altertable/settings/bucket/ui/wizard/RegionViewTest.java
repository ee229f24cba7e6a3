package ai.altertable.settings.bucket.ui.wizard;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import ai.altertable.settings.bucket.AddressingStyle;
import ai.altertable.settings.bucket.BucketField;
import ai.altertable.settings.bucket.Draft;
import ai.altertable.settings.bucket.Provider;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.ComboBoxBase;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RegionViewTest extends WizardTest {

    @Test
    void offersAmazonsRegionsByCodeAndPlace() {
        Draft draft = readyDraft();
        go("region", draft);

        assertThat(region().getValue()).isEqualTo("eu-west-1");
        assertThat(region().getItemLabelGenerator().apply("eu-central-1"))
                .isEqualTo("eu-central-1 · Europe (Frankfurt)");
        set(region(), "eu-central-1");

        assertThat(stored(draft).form().value(BucketField.REGION)).isEqualTo("eu-central-1");
    }

    @Test
    void takesARegionThatIsNotInTheList() {
        Draft draft = readyDraft();
        go("region", draft);
        region().getElement().getComponent();
        com.vaadin.flow.component.ComponentUtil.fireEvent(
                region(), new ComboBoxBase.CustomValueSetEvent<>(region(), true, " eu-north-9 "));

        assertThat(stored(draft).form().value(BucketField.REGION)).isEqualTo("eu-north-9");
        assertThat(region().getValue()).isEqualTo("eu-north-9");
    }

    @Test
    void asksForARegionBeforeItGoesOn() {
        Draft draft = draft(Provider.AMAZON_S3, Map.of(BucketField.BUCKET_NAME, "acme-lake"));
        go("region", draft);
        press("Continue");

        assertThat(region().getErrorMessage()).isEqualTo("Choose the region the bucket is in.");
        assertThat(address()).startsWith("settings/buckets/new/region");
    }

    @Test
    void compatibleServicesHaveARegionAndAnAddressingStyle() {
        Draft draft = draft(Provider.S3_COMPATIBLE, Map.of());
        go("region", draft);

        assertThat(text("Region").getValue()).isEqualTo("us-east-1");
        assertThat(origin(text("Region"))).as("a default is no discovery").isEmpty();
        assertThat(stored(draft).form().decided(BucketField.REGION)).isFalse();
        assertThat(style().getValue()).isEqualTo(AddressingStyle.PATH);
        set(style(), AddressingStyle.VIRTUAL_HOSTED);

        assertThat(stored(draft).form().value(BucketField.ADDRESSING_STYLE)).isEqualTo("VIRTUAL_HOSTED");
    }

    @Test
    void thereIsNoSuchStepWhereTheProviderDecides() {
        go("region", draft(Provider.CLOUDFLARE_R2, Map.of()));

        assertThat(address()).startsWith("settings/buckets/new/test?draft=");
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static ComboBox<String> region() {
        return _get(ComboBox.class, spec -> spec.withLabel("Region"));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static RadioButtonGroup<AddressingStyle> style() {
        return _get(RadioButtonGroup.class, spec -> spec.withLabel("Addressing style"));
    }
}
