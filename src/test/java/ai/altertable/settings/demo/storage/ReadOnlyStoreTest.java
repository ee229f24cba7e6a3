package ai.altertable.settings.demo.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import org.gaul.s3proxy.blobstore.BlobStore;
import org.gaul.s3proxy.blobstore.ForwardingBlobStore;
import org.junit.jupiter.api.Test;

/** Keeps a newer server from adding a way to write that the reader is not refused. */
class ReadOnlyStoreTest {

    private static final Set<String> READS = Set.of(
            "close",
            "list",
            "headBucket",
            "getContainerAccess",
            "getContainerAcl",
            "blobExists",
            "blobMetadata",
            "getBlob",
            "supportsVersioning",
            "supportsServerSideEncryption",
            "supportsBucketEncryption",
            "getBucketVersioning",
            "getBucketEncryption",
            "listVersions",
            "getBlobAccess",
            "getBlobAcl",
            "listMultipartUpload",
            "listMultipartUploads",
            "getMinimumMultipartPartSize");

    @Test
    void nothingButReadingIsForwarded() throws NoSuchMethodException {
        for (Method method : BlobStore.class.getMethods()) {
            Method answering = ReadOnlyStore.class.getMethod(method.getName(), method.getParameterTypes());
            if (answering.getDeclaringClass() == ForwardingBlobStore.class) {
                assertThat(READS).contains(method.getName());
            }
        }
    }

    @Test
    void everyReadIsThereToBeForwarded() {
        assertThat(Arrays.stream(BlobStore.class.getMethods()).map(Method::getName))
                .containsAll(READS);
    }
}
