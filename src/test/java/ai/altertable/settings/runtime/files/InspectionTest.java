package ai.altertable.settings.runtime.files;

import static org.assertj.core.api.Assertions.assertThat;

import ai.altertable.settings.bucket.AddressingStyle;
import ai.altertable.settings.bucket.Endpoint;
import ai.altertable.settings.bucket.KeyPrefix;
import ai.altertable.settings.bucket.Region;
import ai.altertable.settings.bucket.S3CompatibleProfile;
import ai.altertable.settings.bucket.Secret;
import ai.altertable.settings.bucket.contents.FileFormat;
import ai.altertable.settings.bucket.contents.FileMatch;
import ai.altertable.settings.bucket.contents.Finding;
import ai.altertable.settings.bucket.contents.Inquiry;
import ai.altertable.settings.bucket.contents.Inspected;
import ai.altertable.settings.bucket.contents.Remark;
import ai.altertable.settings.runtime.AccessKey;
import ai.altertable.settings.runtime.Cancellation;
import ai.altertable.settings.runtime.ProbeJob;
import ai.altertable.settings.runtime.RuntimeSettings;
import ai.altertable.settings.runtime.s3.S3ObjectSource;
import ai.altertable.settings.testing.ObjectStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Inspections of a real storage, over its real protocol. */
abstract class InspectionTest {

    static final String BUCKET = "acme-lake";
    static final String KEY = "acme-reader";
    static final String SECRET = "the-secret-of-the-reader";

    ObjectStore store;

    @BeforeEach
    void startStore() {
        store = ObjectStore.start().bucket(BUCKET).allow(KEY, SECRET);
    }

    @AfterEach
    void stopStore() {
        store.close();
    }

    final InspectionTest put(String key, String content) {
        store.object(BUCKET, key, content);
        return this;
    }

    final InspectionTest put(String key, byte[] content) {
        store.object(BUCKET, key, content);
        return this;
    }

    /** All files of a local folder, below a prefix. */
    final void putFolder(Path folder, String prefix) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                put(prefix + folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
    }

    final <F extends Finding> F ask(Inquiry<F> inquiry) {
        return found(inquiry, inspect("", inquiry));
    }

    /** What is found through a connection that is limited to a prefix. */
    final <F extends Finding> F askBelow(String prefix, Inquiry<F> inquiry) {
        return found(inquiry, inspect(prefix, inquiry));
    }

    final String refused(Inquiry<?> inquiry) {
        return reason(inspect("", inquiry));
    }

    final FileMatch match(String path, FileFormat format) {
        return ask(new Inquiry.MatchFiles(path, format));
    }

    static String reason(Inspected<Finding> inspected) {
        return ((Inspected.Failed<Finding>) inspected).reason();
    }

    static <F extends Finding> F found(Inquiry<F> inquiry, Inspected<Finding> inspected) {
        assertThat(inspected).isInstanceOf(Inspected.Found.class);
        return inquiry.finding().cast(((Inspected.Found<Finding>) inspected).finding());
    }

    final Inspected<Finding> inspect(String prefix, Inquiry<?> inquiry) {
        return inspect(job(store.endpoint(), KEY, prefix, Duration.ofSeconds(60)), inquiry);
    }

    static Inspected<Finding> inspect(ProbeJob job, Inquiry<?> inquiry) {
        return new BucketInspector(S3ObjectSource::open).inspect(job, inquiry, new Cancellation());
    }

    static ProbeJob job(String endpoint, String key, String prefix, Duration deadline) {
        return new ProbeJob(
                new S3CompatibleProfile(
                        BUCKET,
                        new KeyPrefix(prefix),
                        new Endpoint(endpoint),
                        new Region("us-east-1"),
                        AddressingStyle.PATH),
                new AccessKey(Secret.of(key), Secret.of(SECRET)),
                new RuntimeSettings("", Map.of(), List.of(), new RuntimeSettings.Managed("", "", "")),
                (address, _) -> address.isLoopbackAddress(),
                deadline);
    }

    static List<String> sentences(List<Remark> remarks) {
        return remarks.stream().map(Remark::sentence).toList();
    }

    /** {@code name type} of each column; a required one with an exclamation mark. */
    static List<String> columns(ai.altertable.settings.bucket.contents.Columns columns) {
        return columns.first().stream()
                .map(column -> column.name() + " " + column.type() + (column.required() ? "!" : ""))
                .toList();
    }
}
