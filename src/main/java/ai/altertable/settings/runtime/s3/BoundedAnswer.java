package ai.altertable.settings.runtime.s3;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import software.amazon.awssdk.http.Abortable;

/** An answer that is parsed whole, and so must end: a list of a thousand keys of a thousand characters has 4 MiB at most. */
final class BoundedAnswer extends FilterInputStream implements Abortable {

    private static final int MOST = 4 * 1024 * 1024;

    private int left = MOST;

    BoundedAnswer(InputStream body) {
        super(body);
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        if (one >= 0) {
            var _ = count(1);
        }
        return one;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        return count(super.read(into, offset, length));
    }

    private int count(int read) throws IOException {
        left -= Math.max(0, read);
        if (left < 0) {
            abort();
            throw new AnswerTooLongException();
        }
        return read;
    }

    @Override
    public void abort() {
        if (in instanceof Abortable abortable) {
            abortable.abort();
        }
    }
}
