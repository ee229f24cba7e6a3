package ai.altertable.settings.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import ai.altertable.settings.testing.KaribuTest;
import ai.altertable.settings.testing.TestTenants;
import com.vaadin.flow.component.PushConfiguration;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.communication.PushMode;
import com.vaadin.flow.shared.ui.Transport;
import org.junit.jupiter.api.Test;

/** Which pages keep a connection open. */
class PushTest extends KaribuTest {

    @Test
    void screensHearOfWorkInTheBackground() {
        signIn(TestTenants.ACME_ADMIN);

        UI.getCurrent().navigate("settings");

        PushConfiguration push = UI.getCurrent().getPushConfiguration();
        assertThat(push.getPushMode()).isEqualTo(PushMode.AUTOMATIC);
        assertThat(push.getTransport()).isEqualTo(Transport.WEBSOCKET_XHR);
    }

    /** The script for one is not small, and everybody loads this page first. */
    @Test
    void theSignInPageNeedsNone() {
        open();

        UI.getCurrent().navigate("login");

        assertThat(UI.getCurrent().getPushConfiguration().getPushMode()).isEqualTo(PushMode.DISABLED);
    }
}
