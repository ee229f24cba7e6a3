package ai.altertable.settings.demo.storage;

import java.io.IOException;
import java.nio.file.Path;
import software.amazon.awssdk.services.s3.S3Client;

/** Starts the real storage process for a test, with the class path of the test. */
final class DemoServer {

    private DemoServer() {}

    static DemoStorageProcess start(Path home) throws IOException {
        return DemoStorageProcess.start(home, DemoClassPath.find(null), javaHome());
    }

    static Path javaHome() {
        return Path.of(System.getProperty("java.home"));
    }

    /** The isolated runtime's client, which alone opens the managed credential. */
    static S3Client managed(DemoStorage storage) throws IOException {
        KeyPair managed = OwnerOnlyFile.read(storage.managedCredential(), KeyPair.class);
        return DemoS3.client(storage, managed.accessKeyId(), managed.secretAccessKey());
    }
}
