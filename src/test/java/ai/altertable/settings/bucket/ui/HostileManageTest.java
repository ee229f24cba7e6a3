package ai.altertable.settings.bucket.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import ai.altertable.settings.testing.HostileTexts;
import ai.altertable.settings.testing.TestTenants;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever is searched for, or stands in an address, is found or not. */
class HostileManageTest extends BucketScreenTest {

    @BeforeEach
    void enter() {
        signIn(TestTenants.ACME_ADMIN);
    }

    @Test
    void everySearchEndsWithRowsOrWithout() {
        go("settings/buckets");
        HostileTexts.known().forEach(text -> {
            _get(TextField.class).setValue(text);
            settle();
            assertWhole();
            assertThat(_get(TextField.class).getValue()).hasSizeLessThanOrEqualTo(700);
        });
    }

    @Test
    void everyFilterInTheAddressIsUnderstoodOrLeftOut() {
        HostileTexts.known().forEach(text -> {
            for (String name : new String[] {"q", "provider", "status", "environment", "sort"}) {
                UI.getCurrent().navigate("settings/buckets", QueryParameters.simple(Map.of(name, text)));
                settle();
                assertWhole();
            }
        });
    }

    @Test
    void everySlugInTheAddressIsABucketOrNotFound() {
        HostileTexts.known()
                .filter(text -> !text.isBlank() && !text.contains("/") && !text.contains("?"))
                .filter(text -> !text.contains("\\") && !text.contains("%") && !text.contains("#"))
                .forEach(text -> {
                    UI.getCurrent().navigate("settings/buckets/" + text);
                    settle();
                    // What is nothing but unseen characters is no slug at all, and leads to all buckets.
                    assertThat(page()).containsAnyOf("We can't find that page", "Object storage for Altertable");
                });
    }

    @Test
    void keysToRotateToAreSealedAndNeverShown() {
        go("settings/buckets/BKT-2");
        _click(_get(Button.class, spec -> spec.withText("Rotate credentials")));
        RotateCredentialsDialog dialog = _get(RotateCredentialsDialog.class);
        HostileTexts.known().filter(text -> !text.isBlank()).forEach(text -> {
            _get(dialog, PasswordField.class).setValue(text);
            _get(dialog, TextField.class).setValue(text);
            settle();

            assertThat(_get(dialog, PasswordField.class).getValue()).isEmpty();
            assertThat(dialog.getElement().getTextRecursively()).doesNotContain(HostileTexts.CANARY);
        });
        _get(dialog, PasswordField.class).setValue("x".repeat(100_000));
        _click(_get(Button.class, spec -> spec.withText("Test and replace")));

        assertThat(_get(dialog, PasswordField.class).getErrorMessage()).startsWith("This is longer than any key");
        assertThat(runtime.tests()).isEmpty();
    }

    private static void assertWhole() {
        assertThat(page()).contains("Object storage for Altertable").doesNotContainIgnoringCase("error id");
        assertThat(_find(Notification.class)).isEmpty();
        _assertNone(Button.class, spec -> spec.withText("Try again"));
    }
}
