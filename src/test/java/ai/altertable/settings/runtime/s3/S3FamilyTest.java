package ai.altertable.settings.runtime.s3;

import ai.altertable.settings.bucket.AddressingStyle;
import ai.altertable.settings.bucket.StorageProfile;
import ai.altertable.settings.testing.ObjectStore;
import org.junit.jupiter.api.Nested;

/** The contract, for every profile of the family. */
class S3FamilyTest {

    @Nested
    class AmazonS3 extends S3FamilyContract {
        @Override
        StorageProfile profile(String endpoint) {
            return Jobs.amazon("eu-central-1");
        }
    }

    @Nested
    class CloudflareR2 extends S3FamilyContract {
        @Override
        StorageProfile profile(String endpoint) {
            return Jobs.r2("");
        }
    }

    @Nested
    class GoogleCloudStorage extends S3FamilyContract {
        @Override
        StorageProfile profile(String endpoint) {
            return Jobs.google();
        }
    }

    @Nested
    class S3CompatibleByPath extends S3FamilyContract {
        @Override
        StorageProfile profile(String endpoint) {
            return Jobs.custom(endpoint, AddressingStyle.PATH);
        }
    }

    @Nested
    class S3CompatibleByHost extends S3FamilyContract {
        @Override
        ObjectStore startStore() {
            return ObjectStore.startVirtualHosted("storage.example");
        }

        @Override
        String endpoint(ObjectStore running) {
            return "http://storage.example:" + running.port();
        }

        @Override
        StorageProfile profile(String endpoint) {
            return Jobs.custom(endpoint, AddressingStyle.VIRTUAL_HOSTED);
        }
    }

    @Nested
    class AltertableManaged extends S3FamilyContract {
        @Override
        StorageProfile profile(String endpoint) {
            return Jobs.managed();
        }
    }
}
