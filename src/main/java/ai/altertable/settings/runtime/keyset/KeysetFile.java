package ai.altertable.settings.runtime.keyset;

import com.google.crypto.tink.KeysetHandle;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** A private keyset in a file that its owner alone can read. */
record KeysetFile(Path path) {

    /** @throws KeysetException unless the URI is that of a local file */
    static KeysetFile at(String uri) throws KeysetException {
        String scheme;
        try {
            URI place = URI.create(uri);
            scheme = place.getScheme();
            if ("file".equalsIgnoreCase(scheme)) {
                return new KeysetFile(Path.of(place));
            }
        } catch (IllegalArgumentException _) {
            throw new KeysetException(
                    "The place of the private keyset is not a valid URI. It should look like file:/var/lib/buckets/private.json.");
        }
        throw new KeysetException("The private keyset can only be kept in a file: its place must start with file:.");
    }

    KeysetHandle loadOrCreate() throws KeysetException {
        try {
            if (!Files.exists(path)) {
                create();
            }
            checkOwnerOnly();
            return HpkeKeys.ofJson(Files.readString(path));
        } catch (IOException _) {
            throw new KeysetException("The private keyset can be neither read nor created at its place.");
        }
    }

    /** A hard link to a complete file either appears or fails: of two processes that start at once, one wins. */
    private void create() throws IOException {
        Path folder = path.toAbsolutePath().getParent();
        Files.createDirectories(folder, only("rwx------"));
        Path complete = Files.createTempFile(folder, ".keyset", ".tmp", only("rw-------"));
        try {
            Files.writeString(complete, HpkeKeys.toJson(HpkeKeys.generate()));
            Files.createLink(path, complete);
        } catch (FileAlreadyExistsException _) {
            // The other process's keyset is as good as ours would have been.
        } finally {
            Files.delete(complete);
        }
    }

    private FileAttribute<?>[] only(String permissions) {
        return posix()
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    private void checkOwnerOnly() throws IOException, KeysetException {
        if (!posix()) {
            return;
        }
        for (PosixFilePermission permission : Files.getPosixFilePermissions(path)) {
            if (!Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE)
                    .contains(permission)) {
                throw new KeysetException(
                        "The private keyset is open to others than its owner. Make it readable by its owner alone (chmod 600).");
            }
        }
    }

    private boolean posix() {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
