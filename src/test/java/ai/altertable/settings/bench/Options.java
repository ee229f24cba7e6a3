package ai.altertable.settings.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What {@code ./bench} says.
 *
 * @param application the folder with the application as {@code ./run} starts it
 * @param folder for what is measured with; empty at first
 * @param rclone its program, or empty to leave it out
 * @param browser its program, or empty to leave it out
 * @param repetitions how often a connection test is measured
 * @param starts how often an application is started
 */
record Options(Path application, Path folder, String rclone, String browser, int repetitions, int starts) {

    static Options ofThisProcess() {
        return new Options(
                Path.of(property("application")),
                Path.of(property("folder")),
                property("rclone"),
                System.getProperty("browser.path", ""),
                Integer.parseInt(property("repetitions")),
                Integer.parseInt(property("starts")));
    }

    /** A command that was written down for us, a word a line. */
    List<String> command(String name) throws IOException {
        return Files.readAllLines(folder.resolve(name + ".command"));
    }

    private static String property(String name) {
        return System.getProperty("bench." + name, "");
    }
}
