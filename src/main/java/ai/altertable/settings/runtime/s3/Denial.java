package ai.altertable.settings.runtime.s3;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What AWS says of a denial to callers of the same account or organization: "User: arn:… is not authorized to perform:
 * s3:PutObject on resource: … because no identity-based policy allows the s3:PutObject action". Source: IAM
 * "Troubleshoot access denied error messages".
 *
 * @param principal an ARN
 * @param action such as {@code s3:PutObject}
 * @param explicit whether a statement denies it, so that granting it elsewhere does not help
 */
record Denial(
        @Nullable String principal,
        @Nullable String action,
        @Nullable Policy policy,
        boolean explicit) {

    /** What stands in the way. */
    enum Policy {
        IDENTITY("identity-based policy"),
        RESOURCE("resource-based policy"),
        ORGANIZATION("service control policy"),
        ORGANIZATION_RESOURCE("resource control policy"),
        ENDPOINT("vpc endpoint policy"),
        BOUNDARY("permissions boundary"),
        SESSION("session policy");

        private final String words;

        Policy(String words) {
            this.words = words;
        }
    }

    private static final Pattern PRINCIPAL =
            Pattern.compile("arn:aws[a-z-]*:(?:iam|sts)::\\d{12}:[A-Za-z0-9+=,.@_/-]{1,200}");
    private static final Pattern ACTION = Pattern.compile("to perform: ?(s3:[A-Za-z]{3,60})");
    private static final int SENTENCE = 2000;

    static @Nullable Denial read(String text) {
        int start = text.indexOf("not authorized to perform");
        if (start < 0) {
            return null;
        }
        String sentence = text.substring(Math.max(0, start - SENTENCE / 4), Math.min(text.length(), start + SENTENCE));
        String lower = sentence.toLowerCase(Locale.ROOT);
        Policy found = null;
        for (Policy policy : Policy.values()) {
            found = found == null && lower.contains(policy.words) ? policy : found;
        }
        return new Denial(first(PRINCIPAL, sentence), first(ACTION, sentence), found, lower.contains("explicit deny"));
    }

    /** Where to change something, as a sentence, or empty when the service did not say. */
    String words() {
        String who = principal == null ? "the key's user" : principal;
        return switch (policy) {
            case null -> principal == null ? "" : "The key belongs to " + principal + ".";
            case IDENTITY ->
                explicit
                        ? "A policy of " + who + " denies it explicitly: take that out."
                        : "No policy of " + who + " allows it.";
            case RESOURCE ->
                explicit
                        ? "The bucket's own policy denies it to " + who + ": change it there."
                        : "The bucket's own policy does not allow it to " + who + ".";
            case ORGANIZATION ->
                "A service control policy of the AWS organization keeps " + who
                        + " from it: only the organization's administrator can change that.";
            case ORGANIZATION_RESOURCE ->
                "A resource control policy of the AWS organization keeps " + who
                        + " from it: only the organization's administrator can change that.";
            case ENDPOINT -> "The policy of the VPC endpoint on the way does not let it through.";
            case BOUNDARY -> "The permissions boundary of " + who + " leaves it out: allow it there as well.";
            case SESSION -> "The session policy of " + who + " leaves it out.";
        };
    }

    /** Whether a statement added to the key's own policies would help. */
    boolean grantHelps() {
        return !explicit
                && (policy == null
                        || policy == Policy.IDENTITY
                        || policy == Policy.BOUNDARY
                        || policy == Policy.RESOURCE
                        || policy == Policy.SESSION);
    }

    private static @Nullable String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group(matcher.groupCount()) : null;
    }
}
