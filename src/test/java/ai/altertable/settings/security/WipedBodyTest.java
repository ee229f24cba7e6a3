package ai.altertable.settings.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.junit.jupiter.api.Test;

/** A connection's buffer, with the end of the header before the body and the next request behind it. */
class WipedBodyTest {

    private final byte[] connection = "header;a secret;GET /next".getBytes(StandardCharsets.US_ASCII);
    private final WipedBody body = new WipedBody(new Connection());
    private final Reader reader = new Reader();

    @Test
    void theReaderGetsWhatWasSent() throws IOException {
        assertThat(body.doRead(reader)).isEqualTo(8);

        assertThat(reader.read()).isEqualTo("a secret");
        assertThat(body.doRead(reader)).isEqualTo(-1);
    }

    @Test
    void theConnectionKeepsNothingOfItAndEverythingElse() throws IOException {
        body.doRead(reader);

        assertThat(new String(connection, StandardCharsets.US_ASCII))
                .isEqualTo("header;" + "\0".repeat(8) + ";GET /next");
    }

    @Test
    void afterTheRequestWhatTheReaderHoldsIsEmpty() throws IOException {
        body.doRead(reader);

        body.wipe();

        assertThat(reader.read()).isEqualTo("\0".repeat(8));
    }

    /** Lends a view of its buffer, as Tomcat does. */
    private final class Connection implements InputBuffer {

        private boolean read;

        @Override
        public int doRead(ApplicationBufferHandler handler) {
            if (read) {
                return -1;
            }
            read = true;
            handler.setByteBuffer(ByteBuffer.wrap(connection, 7, 8).duplicate());
            return 8;
        }

        @Override
        public int available() {
            return 0;
        }
    }

    private static final class Reader implements ApplicationBufferHandler {

        private ByteBuffer buffer = ByteBuffer.allocate(0);

        String read() {
            return StandardCharsets.US_ASCII.decode(buffer.duplicate()).toString();
        }

        @Override
        public void setByteBuffer(ByteBuffer view) {
            buffer = view;
        }

        @Override
        public ByteBuffer getByteBuffer() {
            return buffer;
        }

        @Override
        public void expand(int size) {}
    }
}
