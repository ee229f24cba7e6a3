package ai.altertable.settings.runtime.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Mains that answer as no runtime should. */
final class RogueRuntime {

    private static final byte[] CHECK = ("{\"answer\":\"check-ended\",\"check\":{\"name\":\"HOST_FOUND\","
                    + "\"status\":\"PASSED\",\"duration\":\"PT0.01S\",\"detail\":\"\",\"diagnosis\":null}}\n")
            .getBytes(StandardCharsets.UTF_8);

    private RogueRuntime() {}

    static final class Garbage {
        public static void main(String[] args) throws IOException {
            System.out.write(CHECK);
            System.out.println("<html>What is this?</html>");
            System.in.readAllBytes();
        }
    }

    static final class EndlessLine {
        public static void main(String[] args) throws IOException {
            byte[] zeros = new byte[1 << 16];
            while (!System.out.checkError()) {
                System.out.write(zeros);
            }
        }
    }

    static final class Flood {
        public static void main(String[] args) throws IOException {
            while (!System.out.checkError()) {
                System.out.write(CHECK);
            }
        }
    }

    static final class WrongAnswer {
        public static void main(String[] args) throws IOException {
            System.out.println("{\"answer\":\"done\"}");
            System.in.readAllBytes();
        }
    }
}
