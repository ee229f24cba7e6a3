package ai.altertable.settings.runtime.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class LineReaderTest {

    /** What is read ahead. */
    private static final long BUFFER = 8192;

    @Test
    void linesComeOneByOneAndAnUnfinishedOneNotAtAll() throws IOException {
        LineReader reader = reader("one\n\nzwei é\nunfinished");
        assertThat(reader.next()).isEqualTo("one");
        assertThat(reader.next()).isEmpty();
        assertThat(reader.next()).isEqualTo("zwei é");
        assertThat(reader.next()).isNull();
    }

    @Test
    void aLineMayBeLongButNotLonger() throws IOException {
        String longest = "x".repeat(LineReader.MAX_LINE);
        assertThat(reader(longest + "\n").next()).hasSize(LineReader.MAX_LINE);
        LineReader tooLong = reader(longest + "x\n");
        assertThatThrownBy(tooLong::next).isInstanceOf(UnreadableException.class);
    }

    @Test
    void aFloodIsReadNoFurtherThanItsBound() {
        var endless = new Endless('\n');
        LineReader reader = new LineReader(endless);
        assertThatThrownBy(() -> {
                    while (reader.next() != null) {
                        // Each line by itself is harmless.
                    }
                })
                .isInstanceOf(UnreadableException.class);
        assertThat(endless.read).isBetween((long) LineReader.MAX_TOTAL, LineReader.MAX_TOTAL + BUFFER);
    }

    @Test
    void aLineWithoutEndIsReadNoFurtherThanItsBound() {
        var endless = new Endless('x');
        assertThatThrownBy(new LineReader(endless)::next).isInstanceOf(UnreadableException.class);
        assertThat(endless.read).isBetween((long) LineReader.MAX_LINE, LineReader.MAX_LINE + BUFFER);
    }

    /** Fails the test, rather than the machine, when nobody stops reading. */
    private static final class Endless extends InputStream {

        private final char said;
        private long read;

        Endless(char said) {
            this.said = said;
        }

        @Override
        public int read() {
            if (++read > 10L * LineReader.MAX_TOTAL) {
                throw new AssertionError("Nobody stops reading.");
            }
            return said;
        }
    }

    private static LineReader reader(String text) {
        return new LineReader(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
