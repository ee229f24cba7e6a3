package ai.altertable.settings.bucket.ui.wizard;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import ai.altertable.settings.base.ui.Page;
import ai.altertable.settings.bucket.BucketField;
import ai.altertable.settings.bucket.CredentialPart;
import ai.altertable.settings.bucket.Draft;
import ai.altertable.settings.bucket.DraftService;
import ai.altertable.settings.bucket.Provider;
import ai.altertable.settings.bucket.Secret;
import ai.altertable.settings.organization.EnvironmentService;
import ai.altertable.settings.testing.FakeRuntime;
import ai.altertable.settings.testing.KaribuTest;
import ai.altertable.settings.testing.TestTenants;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** An admin in the wizard, over the real services and a runtime that plays reports. */
abstract class WizardTest extends KaribuTest {

    static final String KEY = "AKIAIOSFODNN7EXAMPLE";
    static final String SECRET = "wJalrXUtnFEMIK7MDENGbPxRfiCYEXAMPLEKEYab";

    @Autowired
    FakeRuntime runtime;

    @Autowired
    DraftService drafts;

    @Autowired
    EnvironmentService environments;

    @BeforeEach
    void enter() {
        runtime.reset();
        signIn(TestTenants.ACME_ADMIN);
    }

    /** A draft with these fields, without keys. */
    final Draft draft(Provider provider, Map<BucketField, String> values) {
        Draft draft = drafts.begin(provider, environments.list().getFirst().id());
        for (Map.Entry<BucketField, String> value : values.entrySet()) {
            draft = drafts.setField(draft.id(), value.getKey(), value.getValue());
        }
        return draft;
    }

    /** A draft that can be tested. */
    final Draft readyDraft() {
        Draft draft = draft(
                Provider.AMAZON_S3,
                Map.of(BucketField.BUCKET_NAME, "acme-landing-zone", BucketField.REGION, "eu-west-1"));
        seal(draft, CredentialPart.ACCESS_KEY_ID, KEY);
        return seal(draft, CredentialPart.SECRET_ACCESS_KEY, SECRET);
    }

    final Draft seal(Draft draft, CredentialPart part, String text) {
        try (Secret secret = Secret.of(text)) {
            return drafts.seal(draft.id(), part, secret);
        }
    }

    final Draft stored(Draft draft) {
        return drafts.find(draft.id()).orElseThrow();
    }

    static void go(String step, Draft draft) {
        UI.getCurrent().navigate("settings/buckets/new/" + step, DraftLink.to(draft.id()));
        settle();
    }

    /** Lets what was pushed arrive. */
    static void settle() {
        MockVaadin.clientRoundtrip(false);
    }

    static void press(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
        settle();
    }

    static boolean offered(String text) {
        return !_find(Button.class, spec -> spec.withText(text)).isEmpty();
    }

    static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    static TextField text(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    static PasswordField secret() {
        return _get(PasswordField.class, spec -> spec.withLabel("Secret access key"));
    }

    static void type(String label, String value) {
        set(text(label), value);
    }

    static String address() {
        return UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters();
    }

    /** As a person does: only where one can. */
    static <T> void set(HasValue<?, T> input, T value) {
        assertThat(input.isReadOnly()).isFalse();
        input.setValue(value);
        settle();
    }

    static String state() {
        return state(_get(Page.class).getElement());
    }

    /** All that the server knows of the screen: texts, attributes and properties. */
    static String state(Element element) {
        StringBuilder state = new StringBuilder(element.isTextNode() ? element.getText() : "");
        if (!element.isTextNode()) {
            element.getPropertyNames().forEach(name -> state.append(' ').append(element.getProperty(name)));
            element.getAttributeNames().forEach(name -> state.append(' ').append(element.getAttribute(name)));
            element.getChildren().forEach(child -> state.append(' ').append(state(child)));
        }
        return state.toString();
    }

    /** What a field says of where its value came from. */
    static String origin(Component input) {
        return input.getParent()
                .orElseThrow()
                .getChildren()
                .filter(Span.class::isInstance)
                .map(Span.class::cast)
                .map(Span::getText)
                .collect(Collectors.joining());
    }
}
