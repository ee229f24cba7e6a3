package ai.altertable.settings.demo.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.Bucket;
import software.amazon.awssdk.services.s3.model.ObjectIdentifier;
import software.amazon.awssdk.services.s3.model.S3Error;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** Who may do what, asked of the real process with the AWS SDK. */
class DemoStorageAccessTest {

    private static final String FILE = "exports/orders.csv";

    @TempDir
    static Path home;

    private static DemoStorageProcess process;
    private static DemoStorage storage;
    private static S3Client writer;
    private static S3Client reader;
    private static S3Client managed;

    @BeforeAll
    static void start() throws IOException {
        process = DemoServer.start(home);
        storage = process.storage();
        writer = DemoS3.writer(storage);
        reader = DemoS3.reader(storage);
        managed = DemoServer.managed(storage);
        managed.createBucket(b -> b.bucket("managed-acme"));
        managed.putObject(b -> b.bucket("managed-acme").key("data.txt"), RequestBody.fromString("managed"));
    }

    @AfterAll
    static void stop() throws IOException {
        writer.close();
        reader.close();
        managed.close();
        process.close();
    }

    @Test
    void aKeyNobodyHasIsUnknown() {
        try (S3Client stranger = DemoS3.client(storage, "ACMENOBODY000000", secretOf(0))) {
            refused(() -> stranger.listObjectsV2(b -> b.bucket("acme-exports")), 403, "InvalidAccessKeyId");
        }
    }

    @Test
    void aWrongSecretDoesNotSign() {
        try (S3Client impostor = DemoS3.client(storage, storage.keys().get(0).accessKeyId(), secretOf(1))) {
            refused(() -> impostor.listObjectsV2(b -> b.bucket("acme-exports")), 403, "SignatureDoesNotMatch");
        }
    }

    @Test
    void readerReads() {
        assertThat(reader.getObjectAsBytes(b -> b.bucket("acme-exports").key(FILE))
                        .asUtf8String())
                .startsWith("order_id,");
        assertThat(reader.listObjectsV2(b -> b.bucket("acme-lake").prefix("warehouse/sales/orders/metadata/"))
                        .contents())
                .anyMatch(object -> object.key().endsWith("/v3.metadata.json"));
    }

    @Test
    void readerIsRefusedEveryKindOfWriting() {
        refused(() -> reader.putObject(b -> b.bucket("acme-exports").key("new"), RequestBody.fromString("x")));
        refused(() -> reader.deleteObject(b -> b.bucket("acme-exports").key(FILE)));
        refused(() -> reader.createMultipartUpload(b -> b.bucket("acme-exports").key("new")));
        refused(() -> reader.copyObject(b -> b.sourceBucket("acme-exports")
                .sourceKey(FILE)
                .destinationBucket("acme-exports")
                .destinationKey("copy")));
        refused(() -> reader.createBucket(b -> b.bucket("readers-own")));
        refused(() -> reader.deleteBucket(b -> b.bucket("acme-lake")));
    }

    @Test
    void readersBatchDeleteIsRefusedKeyByKey() {
        List<S3Error> errors = reader.deleteObjects(b -> b.bucket("acme-exports")
                        .delete(d ->
                                d.objects(ObjectIdentifier.builder().key(FILE).build())))
                .errors();

        assertThat(errors).extracting(S3Error::key, S3Error::code).containsExactly(tuple(FILE, "AccessDenied"));
        assertThat(reader.headObject(b -> b.bucket("acme-exports").key(FILE)).contentLength())
                .isPositive();
    }

    @Test
    void writerIsRefusedToMakeOrRemoveBuckets() {
        refused(() -> writer.createBucket(b -> b.bucket("writers-own")));
        refused(() -> writer.deleteBucket(b -> b.bucket("acme-lake")));
    }

    @Test
    void acmesKeysSeeAcmesBucketsOnly() {
        assertThat(bucketsOf(writer)).containsExactly("acme-exports", "acme-lake");
        assertThat(bucketsOf(reader)).containsExactly("acme-exports", "acme-lake");
        for (S3Client client : List.of(writer, reader)) {
            refused(() -> client.listObjectsV2(b -> b.bucket("managed-acme")), 404, "NoSuchBucket");
            refused(() -> client.getObjectAsBytes(b -> b.bucket("managed-acme").key("data.txt")), 404, "NoSuchBucket");
        }
    }

    @Test
    void aCopyDoesNotReachIntoAManagedBucket() {
        assertThatExceptionOfType(S3Exception.class)
                .isThrownBy(() -> writer.copyObject(b -> b.sourceBucket("managed-acme")
                        .sourceKey("data.txt")
                        .destinationBucket("acme-exports")
                        .destinationKey("stolen")));
    }

    @Test
    void pathsDoNotLeadOutOfTheBucket() {
        for (String key : List.of("../../managed/managed-acme/data.txt", "../acme-lake/x")) {
            assertThatExceptionOfType(S3Exception.class)
                    .isThrownBy(() -> writer.getObjectAsBytes(
                            b -> b.bucket("acme-exports").key(key)));
            assertThatExceptionOfType(S3Exception.class)
                    .isThrownBy(() -> writer.putObject(
                            b -> b.bucket("acme-exports").key(key), RequestBody.fromString("overwritten")));
        }
        assertThat(managed.getObjectAsBytes(b -> b.bucket("managed-acme").key("data.txt"))
                        .asUtf8String())
                .isEqualTo("managed");
    }

    @Test
    void theManagedCredentialReachesEveryBucket() {
        assertThat(bucketsOf(managed)).containsExactly("managed-acme");
        assertThat(managed.headObject(b -> b.bucket("acme-exports").key(FILE)).contentLength())
                .isPositive();
    }

    private static String secretOf(int key) {
        return storage.keys().get(key).secretAccessKey();
    }

    private static List<String> bucketsOf(S3Client client) {
        return client.listBuckets().buckets().stream().map(Bucket::name).toList();
    }

    private static void refused(ThrowingCallable call) {
        refused(call, 403, "AccessDenied");
    }

    private static void refused(ThrowingCallable call, int status, String code) {
        assertThatExceptionOfType(S3Exception.class).isThrownBy(call).satisfies(e -> {
            assertThat(e.statusCode()).isEqualTo(status);
            assertThat(e.awsErrorDetails().errorCode()).isEqualTo(code);
        });
    }
}
