package ai.altertable.settings.runtime;

import ai.altertable.settings.runtime.egress.EgressGate;
import ai.altertable.settings.runtime.protocol.Answer;
import ai.altertable.settings.runtime.protocol.Job;
import ai.altertable.settings.runtime.protocol.LineReader;
import ai.altertable.settings.runtime.protocol.Wire;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;

/** The conversation of one process with the one that started it. */
final class Session {

    /** What remains for cleaning up when nobody waits for an answer any more. */
    private static final Duration ORPHAN_GRACE = Duration.ofSeconds(5);

    private static final int ORPHANED = 2;

    private final InputStream in;
    private final LineReader lines;
    private final OutputStream out;
    private final Tools tools;
    private final Cancellation cancellation = new Cancellation();

    Session(InputStream in, OutputStream out, Tools tools) {
        this.in = in;
        this.lines = new LineReader(in);
        this.out = out;
        this.tools = tools;
    }

    void run() throws IOException {
        EgressGate.close();
        var warmUp = new WarmUp(tools);
        boolean idle = in.available() == 0;
        if (idle) {
            Thread.ofPlatform().daemon().name("warm-up").start(warmUp);
        }
        String line = lines.next();
        warmUp.stop();
        if (line != null) {
            Job job = Wire.job(line);
            Thread.ofPlatform().daemon().name("parent").start(this::watchParent);
            say(new Worker(tools, this::sayQuietly, cancellation).perform(job));
        }
    }

    private synchronized void say(Answer answer) throws IOException {
        out.write(Wire.line(answer));
        out.flush();
    }

    private void sayQuietly(Answer answer) {
        try {
            say(answer);
        } catch (IOException _) {
            cancellation.request();
        }
    }

    private void watchParent() {
        try {
            String line = lines.next();
            while (line != null) {
                if (line.equals(Job.CANCEL)) {
                    cancellation.request();
                }
                line = lines.next();
            }
            cancellation.request();
            Thread.sleep(ORPHAN_GRACE);
        } catch (IOException | InterruptedException _) {
            // Like the end of the stream, but without time to spare.
        }
        Runtime.getRuntime().halt(ORPHANED);
    }
}
