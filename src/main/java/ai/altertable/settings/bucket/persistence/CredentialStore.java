package ai.altertable.settings.bucket.persistence;

import ai.altertable.settings.base.Ids;
import ai.altertable.settings.bucket.CredentialKind;
import ai.altertable.settings.bucket.CredentialPart;
import ai.altertable.settings.bucket.KeyShape;
import ai.altertable.settings.bucket.SealedCredential;
import ai.altertable.settings.bucket.SealedPart;
import ai.altertable.settings.bucket.SecretFacts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.stereotype.Repository;

/** Keeps a bucket's sealed credential, and for a day the one before it. */
@Repository
public class CredentialStore {

    /** How long a replaced credential can be restored. */
    public static final Duration RESTORABLE = Duration.ofHours(24);

    private final CredentialRows rows;
    private final JdbcAggregateTemplate template;
    private final Clock clock;

    CredentialStore(CredentialRows rows, JdbcAggregateTemplate template, Clock clock) {
        this.rows = rows;
        this.template = template;
        this.clock = clock;
    }

    public Optional<SealedCredential> current(UUID organizationId, UUID bucketId) {
        return find(organizationId, bucketId, CredentialRow.CURRENT).map(CredentialStore::toSealed);
    }

    /** Stores the credential; the one it replaces, if any, can be restored for {@link #RESTORABLE}. */
    public void put(UUID organizationId, UUID bucketId, SealedCredential credential) {
        Instant now = clock.instant();
        find(organizationId, bucketId, CredentialRow.CURRENT).ifPresent(replaced -> {
            find(organizationId, bucketId, CredentialRow.PREVIOUS).ifPresent(rows::delete);
            rows.save(replaced.as(CredentialRow.PREVIOUS, now.plus(RESTORABLE)));
        });
        template.insert(new CredentialRow(
                Ids.next(),
                organizationId,
                bucketId,
                CredentialRow.CURRENT,
                credential.kind().name(),
                credential.hint(),
                now,
                null,
                Json.write(credential.plain()),
                credential.expiresAt(),
                parts(credential)));
    }

    /** Makes the previous credential the current one again and drops the other; false when none can be restored. */
    public boolean restorePrevious(UUID organizationId, UUID bucketId) {
        Optional<CredentialRow> previous =
                find(organizationId, bucketId, CredentialRow.PREVIOUS).filter(row -> restorable(row, clock.instant()));
        previous.ifPresent(row -> {
            find(organizationId, bucketId, CredentialRow.CURRENT).ifPresent(rows::delete);
            rows.save(row.as(CredentialRow.CURRENT, null));
        });
        return previous.isPresent();
    }

    static boolean restorable(CredentialRow row, Instant now) {
        return row.restorableUntil() != null && row.restorableUntil().isAfter(now);
    }

    private Optional<CredentialRow> find(UUID organizationId, UUID bucketId, String state) {
        return rows.findByOrganizationIdAndBucketIdAndState(organizationId, bucketId, state);
    }

    private static Map<String, CredentialPartRow> parts(SealedCredential credential) {
        Map<String, CredentialPartRow> parts = new HashMap<>();
        credential
                .parts()
                .forEach((part, value) -> parts.put(
                        part.name(),
                        new CredentialPartRow(
                                value.ciphertext(),
                                value.keyId(),
                                value.shape().name(),
                                value.facts() == null ? null : Json.write(value.facts()))));
        return parts;
    }

    private static SealedCredential toSealed(CredentialRow row) {
        Map<CredentialPart, SealedPart> parts = new EnumMap<>(CredentialPart.class);
        row.parts()
                .forEach((part, value) -> parts.put(
                        CredentialPart.valueOf(part),
                        new SealedPart(
                                value.ciphertext(),
                                value.keyId(),
                                KeyShape.valueOf(value.shape()),
                                value.facts() == null ? null : Json.read(value.facts(), SecretFacts.class))));
        return new SealedCredential(CredentialKind.valueOf(row.kind()), parts, row.hint(), Json.readPlain(row.plain()));
    }
}
