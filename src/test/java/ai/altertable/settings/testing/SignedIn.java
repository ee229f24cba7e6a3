package ai.altertable.settings.testing;

import ai.altertable.settings.security.Account;
import ai.altertable.settings.security.Role;
import ai.altertable.settings.security.Viewer;
import java.util.UUID;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;

/** Signs people in on the test's own thread, without a password. */
public final class SignedIn {

    private SignedIn() {}

    /** Someone made up, in an organization that exists or not. */
    public static Viewer as(Role role, UUID organizationId) {
        Viewer viewer = new Viewer(
                UUID.randomUUID(), "someone@example.com", "Someone", organizationId, "Some organization", role);
        as(new Account(viewer, "never compared"));
        return viewer;
    }

    public static void as(UserDetails account) {
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(account, null, account.getAuthorities()));
    }

    public static void out() {
        SecurityContextHolder.clearContext();
    }
}
