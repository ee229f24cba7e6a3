package ai.altertable.settings.runtime.protocol;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Reads lines of UTF-8 from a stream that is not trusted to end them, or to end at all. */
public final class LineReader {

    /** The longest line either side may say, in bytes. */
    static final int MAX_LINE = 1 << 20;
    /** All that one side may say, in bytes. */
    static final int MAX_TOTAL = 4 << 20;

    private final InputStream in;
    private final byte[] buffer = new byte[8192];
    private int position;
    private int filled;
    private int total;

    public LineReader(InputStream in) {
        this.in = in;
    }

    /**
     * The next line without its end, or null at the end of the stream. What stands there without a line's end is not a
     * line: its sender died while saying it.
     *
     * @throws UnreadableException when the line, or all lines together, are too long
     */
    public @Nullable String next() throws IOException {
        var line = new ByteArrayOutputStream();
        while (position < filled || fill()) {
            byte b = buffer[position++];
            if (b == '\n') {
                return line.toString(StandardCharsets.UTF_8);
            }
            line.write(b);
            if (line.size() > MAX_LINE) {
                throw new UnreadableException("The line is too long.");
            }
        }
        return null;
    }

    private boolean fill() throws IOException {
        position = 0;
        filled = Math.max(0, in.read(buffer));
        total += filled;
        if (total > MAX_TOTAL) {
            throw new UnreadableException("There are too many lines.");
        }
        return filled > 0;
    }
}
