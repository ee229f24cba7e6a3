package ai.altertable.settings.runtime.files;

import java.io.EOFException;
import java.io.IOException;
import org.apache.iceberg.io.SeekableInputStream;

/** Bytes as Iceberg reads files. */
final class SeekableBytes extends SeekableInputStream {

    private final byte[] bytes;
    private int position;

    SeekableBytes(byte[] bytes) {
        this.bytes = bytes;
    }

    @Override
    public long getPos() {
        return position;
    }

    @Override
    public void seek(long to) throws IOException {
        if (to < 0 || to > bytes.length) {
            throw new EOFException("There is no such position.");
        }
        position = (int) to;
    }

    @Override
    public int read() {
        return position < bytes.length ? bytes[position++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] into, int from, int most) {
        if (most == 0) {
            return 0;
        }
        int count = Math.min(most, bytes.length - position);
        if (count <= 0) {
            return -1;
        }
        System.arraycopy(bytes, position, into, from, count);
        position += count;
        return count;
    }
}
