package ai.altertable.settings.bucket;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The kinds of credential that people are offered. A kind whose bucket no test can try stays closed, however complete its
 * form is: nobody could find out whether what they entered works, and nothing would be connected in the end.
 */
public final class OpenKinds {

    /** Take one out when there is a probe for it. */
    private static final Set<CredentialKind> WITHOUT_PROBE = EnumSet.of(
            CredentialKind.ASSUMED_ROLE,
            CredentialKind.SERVICE_ACCOUNT_KEY,
            CredentialKind.ACCOUNT_KEY,
            CredentialKind.SAS,
            CredentialKind.SERVICE_PRINCIPAL);

    private OpenKinds() {}

    /** Those of a provider, in the order of {@link FormShape#kinds}. */
    public static List<CredentialKind> of(Provider provider) {
        return FormShape.kinds(provider).stream()
                .filter(kind -> !WITHOUT_PROBE.contains(kind))
                .toList();
    }

    /** Whether a bucket of this provider can be connected at all. */
    public static boolean any(Provider provider) {
        return !of(provider).isEmpty();
    }
}
