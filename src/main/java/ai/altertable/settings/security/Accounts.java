package ai.altertable.settings.security;

import ai.altertable.settings.base.Ids;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people who can sign in. An e-mail address is compared without regard to case. */
@Service
public class Accounts {

    static final int LONGEST_EMAIL = 254;

    private final JdbcClient jdbc;
    private final PasswordEncoder passwords;

    Accounts(JdbcClient jdbc, PasswordEncoder passwords) {
        this.jdbc = jdbc;
        this.passwords = passwords;
    }

    /** The account with this address, in whichever organization: signing in is what finds out which one. */
    @Transactional(readOnly = true)
    public Optional<Account> byEmail(String email) {
        if (email.length() > LONGEST_EMAIL || email.chars().anyMatch(c -> c < ' ' || c > '~' && c < 0xA0)) {
            return Optional.empty();
        }
        return jdbc.sql("""
                        select u.id, u.email, u.display_name, u.role, u.password_hash, o.id as organization_id, o.name
                        from app_user u join organization o on o.id = u.organization_id
                        where u.email = :email
                        """)
                .param("email", normalized(email))
                .query((row, number) -> new Account(
                        new Viewer(
                                row.getObject("id", UUID.class),
                                row.getString("email"),
                                row.getString("display_name"),
                                row.getObject("organization_id", UUID.class),
                                row.getString("name"),
                                Role.valueOf(row.getString("role"))),
                        row.getString("password_hash")))
                .optional();
    }

    /** Adds a person to an organization, unless the address has an account already: then nothing changes. */
    @Transactional
    public void add(UUID organizationId, String email, String displayName, Role role, String password) {
        boolean exists = jdbc.sql("select count(*) from app_user where email = :email")
                        .param("email", normalized(email))
                        .query(Integer.class)
                        .single()
                > 0;
        if (exists) {
            return;
        }
        jdbc.sql("""
                        insert into app_user (id, organization_id, email, display_name, role, password_hash)
                        values (:id, :organization, :email, :name, :role, :hash)
                        """)
                .param("id", Ids.next())
                .param("organization", organizationId)
                .param("email", normalized(email))
                .param("name", displayName)
                .param("role", role.name())
                .param("hash", passwords.encode(password))
                .update();
    }

    private static String normalized(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }
}
