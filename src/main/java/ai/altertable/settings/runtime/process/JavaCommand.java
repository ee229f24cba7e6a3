package ai.altertable.settings.runtime.process;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The command line of a runtime. An AOT cache fits only processes that agree on these, so it is made with them too. */
record JavaCommand(Path javaHome, List<Path> classPath, String mainClass, String heap) {

    /**
     * The whole command.
     *
     * @param extra further options of the JVM
     */
    List<String> line(List<String> extra) {
        List<String> line = new ArrayList<>();
        line.add(javaHome.resolve("bin").resolve("java").toString());
        line.addAll(List.of(
                "-Xmx" + heap,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                // A dump would hold the opened credential.
                "-XX:-HeapDumpOnOutOfMemoryError",
                "-XX:-CreateCoredumpOnCrash",
                "-XX:+DisableAttachMechanism",
                "-XX:-UsePerfData",
                // What the JVM has to say would stand between the answers.
                "-XX:+DisplayVMOutputToStderr",
                "-Xlog:disable"));
        line.addAll(extra);
        line.add("-cp");
        line.add(classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
        line.add(mainClass);
        return line;
    }
}
