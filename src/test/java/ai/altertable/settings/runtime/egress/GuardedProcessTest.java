package ai.altertable.settings.runtime.egress;

import static org.assertj.core.api.Assertions.assertThat;

import ai.altertable.settings.testing.Listener;
import ai.altertable.settings.testing.OtherProcess;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The gate holds for everything in a process that closed it, not only for those who ask the rules. */
class GuardedProcessTest {

    @Test
    void nothingInTheProcessGetsOutExceptToWhatIsAllowed() throws IOException {
        try (Listener forbidden = Listener.at("127.0.0.1");
                ServerSocket echo = new ServerSocket(0, 5, InetAddress.ofLiteral("127.0.0.1"))) {
            Thread.startVirtualThread(() -> echo(echo));
            List<String> said = OtherProcess.run(
                    GuardedProcess.class, String.valueOf(echo.getLocalPort()), String.valueOf(forbidden.port()));

            List<String> open =
                    said.stream().filter(line -> !line.endsWith(": refused")).toList();
            String echoed = "hello, timed out, true, true, 1, 50, true, 127.0.0.1, 127.0.0.1";
            assertThat(open).containsExactly("rehearsed: " + echoed, "allowed: " + echoed);
            assertThat(said).hasSize(19);
            assertThat(forbidden.connections()).isZero();
        }
    }

    private static void echo(ServerSocket server) {
        while (!server.isClosed()) {
            try {
                Socket caller = server.accept();
                Thread.startVirtualThread(() -> answer(caller));
            } catch (IOException _) {
                return;
            }
        }
    }

    private static void answer(Socket caller) {
        try (caller) {
            caller.getInputStream().transferTo(caller.getOutputStream());
        } catch (IOException _) {
            // It has heard enough.
        }
    }
}
