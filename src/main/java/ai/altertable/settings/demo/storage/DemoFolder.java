package ai.altertable.settings.demo.storage;

import java.nio.file.Path;

/**
 * Where the demo's storage keeps its things, below the application's data folder.
 *
 * @param root the folder {@code demo} in the data folder
 */
record DemoFolder(Path root) {

    static DemoFolder in(Path home) {
        return new DemoFolder(home.toAbsolutePath().normalize().resolve("demo"));
    }

    /** The keys to try. */
    Path keys() {
        return root.resolve("keys.json");
    }

    /** The managed storage's credential, not for the web process. */
    Path managedCredential() {
        return root.resolve("managed-credential.json");
    }

    /** The port to listen on, once one was chosen. */
    Path port() {
        return root.resolve("port");
    }

    /** What the storage process said on standard error. */
    Path log() {
        return root.resolve("storage.log");
    }

    /** The built-in buckets, a folder each. */
    Path managedBuckets() {
        return root.resolve("storage").resolve("managed");
    }

    /** Acme's own buckets, a folder each. */
    Path acmeBuckets() {
        return root.resolve("storage").resolve("acme");
    }
}
