package ai.altertable.settings.runtime.s3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.altertable.settings.bucket.connection.RuntimeFailedException;
import ai.altertable.settings.runtime.RuntimeSettings;
import ai.altertable.settings.testing.ObjectStore;
import ai.altertable.settings.testing.Right;
import java.util.EnumSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ManagedBucketsTest {

    private final ObjectStore store = ObjectStore.start().allow(Jobs.KEY, Jobs.SECRET);

    @AfterEach
    void stop() {
        store.close();
    }

    @Test
    void createsABucketOnceAndIsContentWithItAfterwards() {
        create(Jobs.SECRET);
        assertThat(store.hasBucket("managed-1")).isTrue();
        create(Jobs.SECRET);
    }

    @Test
    void saysPlainlyWhatStandsInTheWay() {
        assertThatThrownBy(() -> create("wrong"))
                .isInstanceOf(RuntimeFailedException.class)
                .hasMessageContaining("managed-1 could not be created")
                .hasMessageContaining("does not belong to this access key");
        store.allow(Jobs.KEY, Jobs.SECRET, EnumSet.of(Right.LIST));
        assertThatThrownBy(() -> create(Jobs.SECRET)).hasMessageContaining("may not create buckets");
        assertThat(store.hasBucket("managed-1")).isFalse();
    }

    private void create(String secret) {
        ManagedBuckets.createIfAbsent(
                new RuntimeSettings.Managed(store.endpoint(), "eu-central-1", ""),
                Jobs.key(Jobs.KEY, secret),
                Jobs.LOOPBACK,
                "managed-1");
    }
}
