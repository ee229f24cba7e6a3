package ai.altertable.settings.runtime.protocol;

import java.io.IOException;

/** The other side said something that is no message, or said too much. Never quotes what it said. */
public final class UnreadableException extends IOException {

    UnreadableException(String message) {
        super(message);
    }
}
