package ai.altertable.settings.durability;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What was heard of a {@link Victim} before it was killed, with all its runtimes and nothing in order.
 *
 * @param steps those it was at; it never left the last one
 * @param announced the outcome it told, if it came so far
 */
record Kill(List<String> steps, Optional<String> announced) {

    static final int AT_THE_END = Integer.MAX_VALUE;

    /**
     * Lets the operation go so far, and kills it.
     *
     * @param at how many steps to let it go; it is killed at the end in any case
     */
    static Kill at(int at, Operation operation, Path home, String storage) throws IOException, InterruptedException {
        Process victim = start(operation, home, storage);
        try {
            return listen(victim, at);
        } finally {
            end(victim);
        }
    }

    static Process start(Operation operation, Path home, String storage) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Victim.class.getName(),
                        home.toString(),
                        storage,
                        operation.name())
                .redirectError(home.resolve("victim.log").toFile())
                .start();
    }

    /** Of the victim nobody is left when this returns. */
    static void end(Process victim) throws InterruptedException {
        List<ProcessHandle> runtimes = victim.descendants().toList();
        victim.destroyForcibly();
        runtimes.forEach(ProcessHandle::destroyForcibly);
        victim.waitFor();
        runtimes.forEach(runtime -> runtime.onExit().join());
    }

    private static Kill listen(Process victim, int at) throws IOException {
        List<String> steps = new ArrayList<>();
        Optional<String> announced = Optional.empty();
        BufferedReader heard = victim.inputReader();
        Writer told = victim.outputWriter();
        for (String line = heard.readLine(); line != null; line = heard.readLine()) {
            if (line.startsWith(Victim.DONE)) {
                announced = Optional.of(line.substring(Victim.DONE.length()));
            } else if (line.startsWith(Steps.AT)) {
                steps.add(line.substring(Steps.AT.length()));
                if (steps.size() > at || line.endsWith("the end")) {
                    return new Kill(steps, announced);
                }
                told.write("on\n");
                told.flush();
            }
        }
        throw new IllegalStateException("It ended by itself after " + steps);
    }
}
