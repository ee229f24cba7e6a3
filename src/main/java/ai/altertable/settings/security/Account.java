package ai.altertable.settings.security;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** A signed-in person as Spring Security keeps them; the hash is dropped as soon as it was compared. */
public final class Account implements UserDetails, CredentialsContainer {

    private final Viewer viewer;
    private @Nullable String passwordHash;

    public Account(Viewer viewer, String passwordHash) {
        this.viewer = viewer;
        this.passwordHash = passwordHash;
    }

    public Viewer viewer() {
        return viewer;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of(new SimpleGrantedAuthority(viewer.role().authority()));
    }

    @Override
    public @Nullable String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return viewer.email();
    }

    @Override
    public void eraseCredentials() {
        passwordHash = null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Account account && account.viewer.userId().equals(viewer.userId());
    }

    @Override
    public int hashCode() {
        return viewer.userId().hashCode();
    }

    @Override
    public String toString() {
        return "Account[" + viewer.userId() + "]";
    }
}
