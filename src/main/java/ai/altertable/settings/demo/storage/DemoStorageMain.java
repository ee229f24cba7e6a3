package ai.altertable.settings.demo.storage;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.blobstore.BlobStore;
import org.gaul.s3proxy.nio2blob.FilesystemNio2BlobStore;

/**
 * The storage process. Arguments: the application's data folder and the port to listen on, on 127.0.0.1. Says
 * {@code ready <port>} on standard output once it answers, and ends when its standard input does, so that it never
 * outlives the process that started it.
 */
public final class DemoStorageMain {

    static final String READY = "ready ";

    private static final long MAX_BODY_IN_MEMORY = 32L * 1024 * 1024;

    private DemoStorageMain() {}

    public static void main(String[] args) throws Exception {
        PrintStream parent = System.out;
        System.setOut(System.err); // whatever a library prints is not for the parent
        DemoFolder folder = DemoFolder.in(Path.of(args[0]));
        S3Proxy server = start(folder, Integer.parseInt(args[1]));
        parent.println(READY + server.getPort());
        waitForEndOfInput();
        // Not stop(): what is being written is written to a draft, and the parent may be waiting.
        Runtime.getRuntime().halt(0);
    }

    private static S3Proxy start(DemoFolder folder, int port) throws Exception {
        Files.createDirectories(folder.root());
        DemoKeys keys = OwnerOnlyFile.readOrCreate(folder.keys(), DemoKeys.class, DemoKeys::generate);
        KeyPair managed = OwnerOnlyFile.readOrCreate(
                folder.managedCredential(), KeyPair.class, () -> KeyPair.generate("MANAGED"));
        BlobStore acmeStore = store(folder.acmeBuckets());
        BlobStore managedStore = store(folder.managedBuckets());
        DemoFiles.upload(acmeStore);
        S3Proxy server = S3Proxy.builder()
                .endpoint(URI.create("http://127.0.0.1:" + port))
                .awsAuthentication(AuthenticationType.AWS_V2_OR_V4, managed.accessKeyId(), managed.secretAccessKey())
                .blobStore(managedStore)
                // Such a body is held in memory until its signature is checked.
                .v4MaxNonChunkedRequestSize(MAX_BODY_IN_MEMORY)
                .ignoreUnknownHeaders(true)
                .jettyMaxThreads(32)
                .build();
        server.setBlobStoreLocator(new DemoIdentities(managed, keys, managedStore, acmeStore));
        server.start();
        return server;
    }

    private static BlobStore store(Path folder) throws IOException {
        return new FilesystemNio2BlobStore(Files.createDirectories(folder).toString());
    }

    private static void waitForEndOfInput() throws IOException {
        System.in.transferTo(OutputStream.nullOutputStream());
    }
}
