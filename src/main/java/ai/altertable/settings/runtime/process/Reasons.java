package ai.altertable.settings.runtime.process;

import java.time.Duration;

/** Why a job has no answer of its own: sentences for an admin. */
final class Reasons {

    static final String CANCELLED = "Cancelled before it was attempted.";
    static final String UNREADABLE = "The isolated runtime answered with something we could not read.";
    static final String OUT_OF_MEMORY = "The isolated runtime ran out of memory.";
    static final String ENDED_EARLY = "The isolated runtime ended before it had finished.";
    static final String NOT_STARTED = "The isolated runtime could not be started.";
    static final String INTERRUPTED = "The wait for the isolated runtime was interrupted.";
    static final String SHUTTING_DOWN = "The application is shutting down.";

    private Reasons() {}

    static String overdue(Duration deadline) {
        return "The isolated runtime took longer than " + deadline.toSeconds() + " seconds and was stopped.";
    }
}
