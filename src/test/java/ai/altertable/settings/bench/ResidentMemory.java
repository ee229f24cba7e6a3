package ai.altertable.settings.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** How much of a process is in memory, pages that it shares with others included. */
final class ResidentMemory {

    private static final double KIBIBYTES_IN_ONE = 1024;

    private ResidentMemory() {}

    /** In MiB; 0 when the process has ended. */
    static double of(long pid) {
        Path rollup = Path.of("/proc", Long.toString(pid), "smaps_rollup");
        try {
            return (Files.exists(rollup) ? kernels(rollup) : ps(pid)) / KIBIBYTES_IN_ONE;
        } catch (IOException _) {
            return 0;
        }
    }

    private static double kernels(Path rollup) throws IOException {
        return Files.readAllLines(rollup).stream()
                .filter(line -> line.startsWith("Rss:"))
                .mapToDouble(line -> number(line.replaceAll("\\D", "")))
                .sum();
    }

    private static double ps(long pid) throws IOException {
        Process ps = new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(pid)).start();
        return number(new String(ps.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip());
    }

    private static double number(String digits) {
        return digits.isEmpty() ? 0 : Double.parseDouble(digits);
    }
}
