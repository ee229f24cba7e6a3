package ai.altertable.settings.runtime.process;

import ai.altertable.settings.bucket.connection.Check;
import ai.altertable.settings.bucket.connection.CheckName;
import ai.altertable.settings.bucket.connection.ConnectionReport;
import ai.altertable.settings.bucket.connection.Outcome;
import ai.altertable.settings.runtime.protocol.Answer;
import ai.altertable.settings.runtime.protocol.Wire;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;

/** What a process that somebody took over might say, and what its caller makes of it. */
enum Hostility {
    /** Half of all bytes are no text. */
    BINARY(Reasons.UNREADABLE) {
        @Override
        void act(OutputStream out) throws IOException {
            byte[] noise = new byte[100_000];
            new Random(1).nextBytes(noise);
            out.write(noise);
        }
    },
    EMPTY_LINES(Reasons.UNREADABLE) {
        @Override
        void act(OutputStream out) throws IOException {
            say(out, "\n\n\n");
        }
    },
    NULL(Reasons.UNREADABLE) {
        @Override
        void act(OutputStream out) throws IOException {
            say(out, "null\n");
        }
    },
    NULL_INSIDE(Reasons.UNREADABLE) {
        @Override
        void act(OutputStream out) throws IOException {
            say(out, "{\"answer\":\"test-ended\",\"report\":null}\n");
        }
    },
    UNKNOWN_ANSWER(Reasons.UNREADABLE) {
        @Override
        void act(OutputStream out) throws IOException {
            say(out, "{\"answer\":\"java.lang.Runtime\",\"exec\":\"id\"}\n");
        }
    },
    WITHOUT_BOTTOM(Reasons.UNREADABLE) {
        @Override
        void act(OutputStream out) throws IOException {
            say(out, "{\"answer\":".repeat(60_000) + "\n");
        }
    },
    /** A number that would take a day to write out; what it says is read without writing it out. */
    ENDLESS_NUMBER(Reasons.ENDED_EARLY) {
        @Override
        void act(OutputStream out) throws IOException {
            say(out, text(CHECK).replaceFirst("\"duration\":[^,]*", "\"duration\":9e999999999"));
        }
    },
    WRONG_ANSWER(Reasons.UNREADABLE) {
        @Override
        void act(OutputStream out) throws IOException {
            out.write(Wire.line(new Answer.Done()));
        }
    },
    ENDLESS_LINE(Reasons.UNREADABLE) {
        @Override
        void act(OutputStream out) throws IOException {
            forever(out, new byte[1 << 16]);
        }
    },
    FLOOD(Reasons.UNREADABLE) {
        @Override
        void act(OutputStream out) throws IOException {
            forever(out, CHECK);
        }
    },
    NOTHING_AT_ALL(Reasons.ENDED_EARLY) {
        @Override
        void act(OutputStream out) {}
    },
    HALF_A_LINE(Reasons.ENDED_EARLY) {
        @Override
        void act(OutputStream out) throws IOException {
            out.write(PASSED, 0, PASSED.length / 2);
        }
    },
    /** Closes its output and stays. */
    SILENCE(Reasons.ENDED_EARLY) {
        @Override
        void act(OutputStream out) throws IOException {
            out.close();
            stay();
        }
    },
    DEAF_AND_DUMB("The isolated runtime took longer than 1 seconds and was stopped.") {
        @Override
        void act(OutputStream out) {
            stay();
        }
    },
    HALF_A_LINE_FOREVER("The isolated runtime took longer than 1 seconds and was stopped.") {
        @Override
        void act(OutputStream out) throws IOException {
            out.write(PASSED, 0, PASSED.length / 2);
            out.flush();
            stay();
        }
    },
    /** Answers as it should, and does not go. */
    LINGERING("") {
        @Override
        void act(OutputStream out) throws IOException {
            out.write(PASSED);
            out.flush();
            stay();
        }
    },
    /** Answers as it should, and goes on. */
    TALKING_AFTER_THE_LAST_WORD("") {
        @Override
        void act(OutputStream out) throws IOException {
            out.write(PASSED);
            out.write(Wire.line(new Answer.Failed("Something else.")));
            forever(out, CHECK);
        }
    },
    /** What nobody reads must not stop the process that says it. */
    FLOOD_OF_COMPLAINTS("") {
        @Override
        void act(OutputStream out) throws IOException {
            byte[] complaint = "Something is wrong.\n".repeat(1000).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 100; i++) {
                System.err.write(complaint);
            }
            out.write(PASSED);
        }
    };

    /** What a process says as it should. */
    static final ConnectionReport REPORT = new ConnectionReport(
            Instant.EPOCH,
            Duration.ofMillis(1),
            Outcome.HEALTHY,
            List.of(Check.passed(CheckName.HOST_FOUND, Duration.ZERO, "")));

    private static final byte[] CHECK =
            Wire.line(new Answer.CheckEnded(Check.passed(CheckName.HOST_FOUND, Duration.ofMillis(10), "")));
    private static final byte[] PASSED = Wire.line(new Answer.TestEnded(REPORT));

    /** What the report says of all that the process did not; empty where no harm is done and the report stands. */
    final String reason;

    Hostility(String reason) {
        this.reason = reason;
    }

    abstract void act(OutputStream out) throws IOException;

    /** A bucket's name that asks for it. */
    String bucket() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String text(byte[] line) {
        return new String(line, StandardCharsets.UTF_8);
    }

    private static void say(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void forever(OutputStream out, byte[] bytes) throws IOException {
        while (true) {
            out.write(bytes);
        }
    }

    private static void stay() {
        while (true) {
            LockSupport.park();
        }
    }

    /** The process: does what the bucket of its job is called. */
    static final class Main {
        public static void main(String[] args) throws IOException {
            String job = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
            for (Hostility hostility : values()) {
                if (job.contains("\"" + hostility.bucket() + "\"")) {
                    hostility.act(new FileOutputStream(FileDescriptor.out));
                }
            }
            System.exit(0);
        }
    }
}
