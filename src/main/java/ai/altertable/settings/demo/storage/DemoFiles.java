package ai.altertable.settings.demo.storage;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gaul.s3proxy.blobstore.BlobStore;
import software.amazon.awssdk.services.s3.model.CreateBucketRequest;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;

/**
 * The files that Acme's buckets start with. They are on the class path below {@code demo/<bucket>/}, and
 * {@code demo/files.txt} names them, one a line, because the contents of a jar's folder cannot be asked for.
 */
final class DemoFiles {

    /** Acme's buckets. */
    static final List<String> BUCKETS = List.of("acme-exports", "acme-lake");

    private static final String ROOT = "/demo/";

    private DemoFiles() {}

    /** Creates the buckets that are missing and puts the files that are. */
    static void upload(BlobStore store) throws IOException {
        for (String bucket : BUCKETS) {
            if (!store.containerExists(bucket)) {
                store.createContainer(
                        CreateBucketRequest.builder().bucket(bucket).build());
            }
        }
        for (String file : names()) {
            int slash = file.indexOf('/');
            String bucket = file.substring(0, slash);
            String key = file.substring(slash + 1);
            if (!store.blobExists(bucket, key)) {
                put(store, bucket, key);
            }
        }
    }

    /** The files, each as {@code <bucket>/<key>}. */
    static List<String> names() throws IOException {
        try (var reader = new BufferedReader(new InputStreamReader(open("files.txt"), StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        }
    }

    private static void put(BlobStore store, String bucket, String key) throws IOException {
        try (InputStream in = open(bucket + "/" + key)) {
            byte[] bytes = in.readAllBytes();
            store.putBlob(
                    PutObjectRequest.builder()
                            .bucket(bucket)
                            .key(key)
                            .contentType(contentType(key))
                            .contentLength((long) bytes.length)
                            .build(),
                    new ByteArrayInputStream(bytes));
        }
    }

    private static String contentType(String key) {
        return switch (key.substring(key.lastIndexOf('.') + 1)) {
            case "csv" -> "text/csv";
            case "json" -> "application/json";
            case "text" -> "text/plain";
            default -> "application/octet-stream";
        };
    }

    private static InputStream open(String name) throws IOException {
        InputStream in = DemoFiles.class.getResourceAsStream(ROOT + name);
        if (in == null) {
            throw new FileNotFoundException("The demo's file " + name + " is missing from the application.");
        }
        return in;
    }
}
