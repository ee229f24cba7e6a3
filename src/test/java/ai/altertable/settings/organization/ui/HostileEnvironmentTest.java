package ai.altertable.settings.organization.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import ai.altertable.settings.organization.EnvironmentService;
import ai.altertable.settings.testing.HostileTexts;
import ai.altertable.settings.testing.KaribuTest;
import ai.altertable.settings.testing.TestTenants;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class HostileEnvironmentTest extends KaribuTest {

    @Autowired
    private EnvironmentService environments;

    @Test
    void aSlugThatIsNoneIsKeptInItsFieldWithASentence() {
        signIn(TestTenants.ACME_ADMIN);
        int before = environments.list().size();
        UI.getCurrent().navigate("settings/environments");
        _click(_get(Button.class, spec -> spec.withText("New environment")));
        TextField slug = _get(TextField.class, spec -> spec.withLabel("Slug"));
        List<String> valid = List.of("null", "undefined", "true");
        HostileTexts.known().filter(text -> !valid.contains(text)).forEach(text -> {
            slug.setValue(text);
            _click(_get(Button.class, spec -> spec.withText("Create environment")));
            MockVaadin.clientRoundtrip(false);

            assertThat(slug.isInvalid()).isTrue();
            assertThat(slug.getErrorMessage()).matches("[A-Z].*\\.").hasSizeLessThan(100);
            assertThat(slug.getValue()).isEqualTo(text);
        });
        assertThat(environments.list()).hasSize(before);
    }
}
