package ai.altertable.settings.runtime.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class LineReaderTest {

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
    void aFloodEnds() {
        var endless = new LineReader(new InputStream() {
            @Override
            public int read() {
                return '\n';
            }
        });
        assertThatThrownBy(() -> {
                    while (endless.next() != null) {
                        // Each line by itself is harmless.
                    }
                })
                .isInstanceOf(UnreadableException.class);
    }

    private static LineReader reader(String text) {
        return new LineReader(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
