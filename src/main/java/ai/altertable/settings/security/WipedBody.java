package ai.altertable.settings.security;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

/**
 * A request's body on its way from the connection's buffer to whoever reads it. Tomcat keeps that buffer for the
 * connections to come, with all that is in it: so every part that is read is moved into an array of its own, and wiped
 * where it was.
 */
final class WipedBody implements InputBuffer {

    private final InputBuffer connection;
    private final List<byte[]> parts = new ArrayList<>();

    WipedBody(InputBuffer connection) {
        this.connection = connection;
    }

    @Override
    public int doRead(ApplicationBufferHandler reader) throws IOException {
        Lent lent = new Lent();
        int read = connection.doRead(lent);
        if (read > 0) {
            reader.setByteBuffer(ByteBuffer.wrap(move(lent.buffer)));
        }
        return read;
    }

    @Override
    public int available() {
        return connection.available();
    }

    /** Forgets what was read; readers still hold on to it when the request is over. */
    void wipe() {
        parts.forEach(part -> Arrays.fill(part, (byte) 0));
        parts.clear();
    }

    private byte[] move(ByteBuffer from) {
        byte[] part = new byte[from.remaining()];
        ByteBuffer again = from.duplicate();
        from.get(part);
        again.put(new byte[part.length]);
        parts.add(part);
        return part;
    }

    /** What the connection lends is a view of its own buffer. */
    private static final class Lent implements ApplicationBufferHandler {

        private ByteBuffer buffer = ByteBuffer.allocate(0);

        @Override
        public void setByteBuffer(ByteBuffer view) {
            buffer = Objects.requireNonNull(view);
        }

        @Override
        public ByteBuffer getByteBuffer() {
            return buffer;
        }

        @Override
        public void expand(int size) {
            throw new UnsupportedOperationException("A view has the size it has.");
        }
    }
}
