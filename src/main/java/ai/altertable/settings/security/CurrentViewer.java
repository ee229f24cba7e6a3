package ai.altertable.settings.security;

import java.util.Optional;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Tells who is signed in, on the thread of a request, of a screen, or of a push to one. */
@Component
public class CurrentViewer {

    /**
     * The person who is signed in.
     *
     * @throws AuthenticationCredentialsNotFoundException if nobody is
     */
    public Viewer require() {
        return find().orElseThrow(() -> new AuthenticationCredentialsNotFoundException("Nobody is signed in."));
    }

    public Optional<Viewer> find() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Account account
                ? Optional.of(account.viewer())
                : Optional.empty();
    }
}
