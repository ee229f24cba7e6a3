package ai.altertable.settings.runtime;

import java.io.IOException;
import java.io.PrintStream;

/**
 * The isolated runtime's process: reads one job from standard input, answers on standard output, exits. Standard output
 * belongs to the answers alone.
 */
public final class RuntimeMain {

    /** The exit code of a process that has answered its job, or was never given one. */
    static final int DONE = 0;

    private static final int BROKEN = 1;

    private RuntimeMain() {}

    public static void main(String[] args) {
        serve(Tools.real());
    }

    static void serve(Tools tools) {
        PrintStream answers = System.out;
        System.setOut(System.err);
        int code = DONE;
        try {
            new Session(System.in, answers, tools).run();
        } catch (IOException | RuntimeException _) {
            // Whoever started us sees the exit code; what went wrong may quote the job.
            code = BROKEN;
        }
        Runtime.getRuntime().halt(code);
    }
}
