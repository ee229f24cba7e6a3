package ai.altertable.settings.organization;

import ai.altertable.settings.base.Ids;
import ai.altertable.settings.organization.EnvironmentCreation.Created;
import ai.altertable.settings.organization.EnvironmentCreation.RegionUnavailable;
import ai.altertable.settings.organization.EnvironmentCreation.SlugTaken;
import ai.altertable.settings.organization.EnvironmentCreation.StorageUnavailable;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.jdbc.core.JdbcAggregateOperations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Creates an environment and its built-in bucket. The storage comes first and outside a transaction, the two rows
 * together afterwards: what fails in between leaves an empty storage bucket that the next try finds and uses.
 */
@Component
class EnvironmentProvisioning {

    private static final Logger LOG = LoggerFactory.getLogger(EnvironmentProvisioning.class);

    private final EnvironmentRows rows;
    private final JdbcAggregateOperations aggregates;
    private final TransactionOperations transaction;
    private final BuiltInBuckets builtInBuckets;
    private final Clock clock;

    EnvironmentProvisioning(
            EnvironmentRows rows,
            JdbcAggregateOperations aggregates,
            TransactionOperations transaction,
            BuiltInBuckets builtInBuckets,
            Clock clock) {
        this.rows = rows;
        this.aggregates = aggregates;
        this.transaction = transaction;
        this.builtInBuckets = builtInBuckets;
        this.clock = clock;
    }

    EnvironmentCreation create(UUID organizationId, Slug slug, ManagedRegion region) {
        if (!region.available()) {
            return new RegionUnavailable(region);
        }
        if (rows.existsByOrganizationIdAndSlug(organizationId, slug.value())) {
            return new SlugTaken(slug);
        }
        // Databases keep microseconds; what is returned equals what is read back.
        Environment environment = new Environment(
                Ids.next(), organizationId, slug, region, clock.instant().truncatedTo(ChronoUnit.MICROS));
        try {
            builtInBuckets.createStorage(environment);
        } catch (ManagedStorageException failure) {
            LOG.warn("The storage of environment {} could not be created", slug, failure);
            return new StorageUnavailable();
        }
        try {
            transaction.executeWithoutResult(status -> {
                aggregates.insert(EnvironmentRow.of(environment));
                builtInBuckets.record(environment);
            });
        } catch (DuplicateKeyException sameSlugAtTheSameTime) {
            return new SlugTaken(slug);
        }
        return new Created(environment);
    }
}
