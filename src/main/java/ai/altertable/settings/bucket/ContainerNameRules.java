package ai.altertable.settings.bucket;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The naming rules of Azure's containers (Microsoft, "Naming and referencing containers, blobs, and metadata"). A message
 * says which rule broke.
 */
final class ContainerNameRules {

    private static final int MIN = 3;
    private static final int MAX = 63;
    /** Containers with a meaning of their own, which one can use all the same. */
    private static final Set<String> SPECIAL = Set.of("$root", "$web");

    private ContainerNameRules() {}

    static void check(String name) {
        String violation = violation(name);
        if (violation != null) {
            throw new InvalidFieldException(BucketField.CONTAINER, violation);
        }
    }

    static @Nullable String violation(String name) {
        if (name.isEmpty()) {
            return "Enter the name of the container.";
        }
        if (SPECIAL.contains(name)) {
            return null;
        }
        if (name.equals("$logs")) {
            return "Azure writes its own logs to $logs. Choose another container.";
        }
        if (name.length() < MIN) {
            return "A container's name has at least 3 characters.";
        }
        if (name.length() > MAX) {
            return "A container's name has at most 63 characters; this one has " + name.length() + ".";
        }
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == '/') {
                return "A container's name has no slash: what follows it belongs into Prefix.";
            }
            if (c >= 'A' && c <= 'Z') {
                return "A container's name has no capital letters.";
            }
            if (c != '-' && !alphanumeric(c)) {
                return "A container's name has only lower-case letters, digits and hyphens.";
            }
        }
        if (!alphanumeric(name.charAt(0)) || !alphanumeric(name.charAt(name.length() - 1))) {
            return "A container's name starts and ends with a letter or a digit.";
        }
        return name.contains("--") ? "A container's name has no two hyphens in a row." : null;
    }

    private static boolean alphanumeric(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
    }
}
