package ai.altertable.settings.runtime.s3;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import org.junit.jupiter.api.Test;

class ClassLoadingTest {

    /** The warm-up's own address, so that a request that did leave would arrive here. */
    @Test
    void warmingUpReachesNothing() throws Exception {
        try (ServerSocket server = new ServerSocket(9, 1, InetAddress.getByName("127.0.0.1"))) {
            server.setSoTimeout(500);
            new S3Probe().warmUp();

            assertThat(org.assertj.core.api.Assertions.catchThrowable(server::accept))
                    .isInstanceOf(SocketTimeoutException.class);
        } catch (java.net.BindException e) {
            org.junit.jupiter.api.Assumptions.abort("Port 9 needs a privilege this machine does not give.");
        }
    }
}
