package ai.altertable.settings.bucket.ui.wizard;

import ai.altertable.settings.bucket.BucketForm;
import ai.altertable.settings.bucket.KeyShape;
import ai.altertable.settings.bucket.Secret;
import java.util.List;

/** Takes out of a text what people typed into the wrong field: a key, or an address with a password or a signature in it. */
final class Redaction {

    static final String NOT_SHOWN = "(not shown: it may hold a key)";

    private Redaction() {}

    /** The text without any value of the form that may hold a key, wherever it is quoted. */
    static String of(String text, BucketForm form) {
        List<String> hidden =
                form.values().values().stream().filter(Redaction::mayHoldKey).toList();
        String redacted = text;
        for (String value : hidden) {
            redacted = redacted.replace(value, NOT_SHOWN).replace(value.strip(), NOT_SHOWN);
        }
        return redacted;
    }

    private static boolean mayHoldKey(String value) {
        try (Secret typed = Secret.of(value.strip())) {
            KeyShape shape = typed.shape();
            boolean login = value.contains(":") && value.contains("@");
            boolean query = value.contains("?");
            return shape.surelySecret() || shape.surelyKeyId() || login || query;
        }
    }
}
