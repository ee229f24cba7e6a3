package ai.altertable.settings.demo.storage;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.function.Supplier;
import tools.jackson.databind.json.JsonMapper;

/** A JSON file that only its owner may read. It appears whole or not at all. */
final class OwnerOnlyFile {

    private static final JsonMapper JSON = JsonMapper.shared();

    private OwnerOnlyFile() {}

    static <T> T read(Path file, Class<T> type) throws IOException {
        return JSON.readValue(Files.readAllBytes(file), type);
    }

    /** What the file holds; when there is none yet, {@code first}, which it holds from then on. */
    static <T> T readOrCreate(Path file, Class<T> type, Supplier<T> first) throws IOException {
        if (Files.exists(file)) {
            return read(file, type);
        }
        T value = first.get();
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(draft);
        Files.createFile(draft, ownerOnly(file));
        Files.write(draft, JSON.writeValueAsBytes(value));
        if (Files.exists(file)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        return value;
    }

    private static FileAttribute<?>[] ownerOnly(Path file) {
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
