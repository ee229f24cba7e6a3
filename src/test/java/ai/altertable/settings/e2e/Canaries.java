package ai.altertable.settings.e2e;

import ai.altertable.settings.testing.Needles;
import ai.altertable.settings.testing.ObjectStore;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;

/** Keys that were made for one test and are nowhere else, and a marker that is no secret. */
record Canaries(Key connected, Key edited, Key rotated, String wrongSecret, String otherWrongSecret, String marker) {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    /** What JSON, HTML, addresses and shells write otherwise, and a letter that takes two bytes in UTF-8. */
    private static final String SPECIAL = "\"<&+/'\\%ü";

    private static final SecureRandom RANDOM = new SecureRandom();

    /** An ID counts as a secret too: all that may be shown of it is a hint. */
    record Key(String id, String secret) {}

    Canaries() {
        this(
                new Key(random(24), special()),
                // Looks like an AWS secret, so that the form knows it in the wrong field.
                new Key(random(24), random(19) + "+/" + random(19)),
                new Key(random(24), special()),
                special(),
                special(),
                "marker" + random(20).toLowerCase(Locale.ROOT));
    }

    void allowIn(ObjectStore store) {
        for (Key key : List.of(connected, edited, rotated)) {
            store.allow(key.id(), key.secret());
        }
    }

    Findings findings() {
        Needles needles = new Needles();
        add(needles, "connected", connected);
        add(needles, "edited", edited);
        add(needles, "rotated", rotated);
        needles.add("the wrong secret", wrongSecret);
        needles.add("the other wrong secret", otherWrongSecret);
        return new Findings(needles, marker);
    }

    private static void add(Needles needles, String name, Key key) {
        needles.add(name + " key's ID", key.id());
        needles.add(name + " key's secret", key.secret());
    }

    private static String special() {
        return random(18) + SPECIAL + random(18);
    }

    private static String random(int length) {
        StringBuilder text = new StringBuilder(length);
        RANDOM.ints(length, 0, ALPHABET.length()).forEach(i -> text.append(ALPHABET.charAt(i)));
        return text.toString();
    }
}
