package ai.altertable.settings.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import ai.altertable.settings.testing.KaribuTest;
import ai.altertable.settings.testing.TestTenants;
import com.vaadin.flow.component.PushConfiguration;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.communication.PushMode;
import com.vaadin.flow.shared.ui.Transport;
import org.junit.jupiter.api.Test;

/** What shows on a screen without being asked for. */
class PushTest extends KaribuTest {

    @Test
    void screensHearOfWorkInTheBackground() {
        signIn(TestTenants.ACME_ADMIN);
        UI.getCurrent().navigate("login");
        PushConfiguration push = UI.getCurrent().getPushConfiguration();
        push.setPushMode(PushMode.DISABLED);

        UI.getCurrent().navigate("settings");

        assertThat(push.getPushMode()).isEqualTo(PushMode.AUTOMATIC);
        assertThat(push.getTransport()).isEqualTo(Transport.WEBSOCKET_XHR);
    }
}
