package ai.altertable.settings.demo.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoPortTest {

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("port");
    }

    @Test
    void thePreferredPortIsChosenWhenItIsFree() throws IOException {
        int free;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
        }

        assertThat(DemoPort.choose(file, free)).isEqualTo(free);
    }

    @Test
    void anotherOneIsChosenWhenItIsNot() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(DemoPort.choose(file, taken.getLocalPort()))
                    .isNotEqualTo(taken.getLocalPort())
                    .isBetween(1024, 65535);
        }
    }

    @Test
    void theFirstChoiceIsKept() throws IOException {
        int chosen = DemoPort.choose(file, 0x10000 - 1);
        DemoPort.keep(file, chosen);
        DemoPort.keep(file, 1);

        assertThat(DemoPort.choose(file, DemoPort.PREFERRED)).isEqualTo(chosen);
    }

    @Test
    void aFileThatHoldsNoPortIsNamed() throws IOException {
        for (String text : new String[] {"", "port", "0", "65536", "123456"}) {
            Files.writeString(file, text);
            assertThatIllegalStateException()
                    .isThrownBy(() -> DemoPort.choose(file, DemoPort.PREFERRED))
                    .withMessageContaining(file.toString());
        }
    }
}
