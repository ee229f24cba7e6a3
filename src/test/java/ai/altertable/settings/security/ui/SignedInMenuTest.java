package ai.altertable.settings.security.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import ai.altertable.settings.testing.KaribuTest;
import ai.altertable.settings.testing.TestTenants;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SignedInMenuTest extends KaribuTest {

    @Test
    void itSaysWhoIsSignedInWhereAndAsWhat() {
        signIn(TestTenants.ACME_READER);
        UI.getCurrent().navigate("settings");

        assertThat(_find(Span.class).stream().map(Span::getText)).contains(TestTenants.ACME_READER, "Acme");
        Popover card = everythingIn(UI.getCurrent())
                .filter(Popover.class::isInstance)
                .map(Popover.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(everythingIn(card).map(component -> component.getElement().getText()))
                .contains("Rita Reader", TestTenants.ACME_READER, "Acme", "Reader", "Sign out");
    }

    private static Stream<Component> everythingIn(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(SignedInMenuTest::everythingIn));
    }
}
