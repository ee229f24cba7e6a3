package ai.altertable.settings.demo.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.CompletedPart;
import software.amazon.awssdk.services.s3.model.DeletedObject;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.ObjectIdentifier;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.model.S3Object;

/** The requests that a connection test and a catalog make, with the AWS SDK's defaults, against the real process. */
class DemoStorageProtocolTest {

    private static final String BUCKET = "acme-lake";
    private static final int PART = 5 * 1024 * 1024;

    @TempDir
    static Path home;

    private static DemoStorageProcess process;
    private static S3Client s3;

    @BeforeAll
    static void start() throws IOException {
        process = DemoServer.start(home);
        s3 = DemoS3.writer(process.storage());
    }

    @AfterAll
    static void stop() throws IOException {
        s3.close();
        process.close();
    }

    @Test
    void whatIsPutReadsBackInPart() {
        put("ranged.txt", "0123456789");

        assertThat(s3.getObjectAsBytes(b -> b.bucket(BUCKET).key("ranged.txt").range("bytes=2-5"))
                        .asUtf8String())
                .isEqualTo("2345");
    }

    @Test
    void aConditionalPutDoesNotOverwrite() {
        s3.putObject(b -> b.bucket(BUCKET).key("once.txt").ifNoneMatch("*"), RequestBody.fromString("first"));

        assertThatExceptionOfType(S3Exception.class)
                .isThrownBy(() -> s3.putObject(
                        b -> b.bucket(BUCKET).key("once.txt").ifNoneMatch("*"), RequestBody.fromString("second")))
                .satisfies(e -> {
                    assertThat(e.statusCode()).isEqualTo(412);
                    assertThat(e.awsErrorDetails().errorCode()).isEqualTo("PreconditionFailed");
                });
        assertThat(s3.getObjectAsBytes(b -> b.bucket(BUCKET).key("once.txt")).asUtf8String())
                .isEqualTo("first");
    }

    @Test
    void partsBecomeOneObject() {
        String upload = startUpload("multipart.bin");
        List<CompletedPart> parts = new ArrayList<>();
        for (int number : List.of(1, 2)) {
            int size = number == 1 ? PART : 1000;
            String etag = s3.uploadPart(
                            b -> b.bucket(BUCKET)
                                    .key("multipart.bin")
                                    .uploadId(upload)
                                    .partNumber(number),
                            RequestBody.fromBytes(new byte[size]))
                    .eTag();
            parts.add(CompletedPart.builder().partNumber(number).eTag(etag).build());
        }
        s3.completeMultipartUpload(
                b -> b.bucket(BUCKET).key("multipart.bin").uploadId(upload).multipartUpload(m -> m.parts(parts)));

        assertThat(s3.headObject(b -> b.bucket(BUCKET).key("multipart.bin")).contentLength())
                .isEqualTo(PART + 1000L);
    }

    @Test
    void anAbortedUploadLeavesNothing() {
        String upload = startUpload("aborted.bin");
        s3.uploadPart(
                b -> b.bucket(BUCKET).key("aborted.bin").uploadId(upload).partNumber(1),
                RequestBody.fromString("part"));
        s3.abortMultipartUpload(b -> b.bucket(BUCKET).key("aborted.bin").uploadId(upload));

        assertThat(s3.listMultipartUploads(b -> b.bucket(BUCKET)).uploads()).isEmpty();
        assertThatExceptionOfType(NoSuchKeyException.class)
                .isThrownBy(() -> s3.headObject(b -> b.bucket(BUCKET).key("aborted.bin")));
    }

    @Test
    void aBatchIsDeletedAndListedPageByPage() {
        List<String> keys =
                IntStream.range(0, 5).mapToObj(i -> "batch/" + i + ".txt").toList();
        keys.forEach(key -> put(key, "x"));
        assertThat(s3.listObjectsV2Paginator(
                                b -> b.bucket(BUCKET).prefix("batch/").maxKeys(2))
                        .contents())
                .extracting(S3Object::key)
                .containsExactlyElementsOf(keys);

        List<DeletedObject> deleted = s3.deleteObjects(b -> b.bucket(BUCKET)
                        .delete(d -> d.objects(keys.stream()
                                .map(key -> ObjectIdentifier.builder().key(key).build())
                                .toList())))
                .deleted();

        assertThat(deleted).extracting(DeletedObject::key).containsExactlyInAnyOrderElementsOf(keys);
        assertThat(s3.listObjectsV2(b -> b.bucket(BUCKET).prefix("batch/")).contents())
                .isEmpty();
    }

    @Test
    void aBucketThatDoesNotExistIsSaidToBeMissing() {
        assertThatExceptionOfType(S3Exception.class)
                .isThrownBy(() -> s3.listObjectsV2(b -> b.bucket("acme-export")))
                .satisfies(e -> assertThat(e.awsErrorDetails().errorCode()).isEqualTo("NoSuchBucket"));
    }

    @Test
    void everyFileIsThereWithItsBytes() throws IOException {
        for (String name : DemoFiles.names()) {
            String bucket = name.substring(0, name.indexOf('/'));
            String key = name.substring(bucket.length() + 1);
            byte[] served = s3.getObjectAsBytes(b -> b.bucket(bucket).key(key)).asByteArray();
            try (var expected = getClass().getResourceAsStream("/demo/" + name)) {
                assertThat(served).as(name).isEqualTo(expected.readAllBytes());
            }
        }
    }

    private static String startUpload(String key) {
        return s3.createMultipartUpload(b -> b.bucket(BUCKET).key(key)).uploadId();
    }

    private static void put(String key, String text) {
        s3.putObject(b -> b.bucket(BUCKET).key(key), RequestBody.fromString(text));
    }
}
