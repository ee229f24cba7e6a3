package ai.altertable.settings.runtime.s3;

import java.io.IOException;

/** An answer with more bytes than it can need. */
final class AnswerTooLongException extends IOException {

    private static final long serialVersionUID = 1;

    AnswerTooLongException() {
        super("The answer is too long.");
    }
}
