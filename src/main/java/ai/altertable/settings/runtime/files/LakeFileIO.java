package ai.altertable.settings.runtime.files;

import ai.altertable.settings.runtime.StorageException;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.iceberg.io.FileIO;
import org.apache.iceberg.io.InputFile;
import org.apache.iceberg.io.OutputFile;
import org.apache.iceberg.io.SeekableInputStream;

/** The bucket as Iceberg's readers see it: they read whole small files, and write nothing. */
final class LakeFileIO implements FileIO {

    private static final int LARGEST = 8 * 1024 * 1024;

    private final transient Lake lake;

    LakeFileIO(Lake lake) {
        this.lake = lake;
    }

    @Override
    public InputFile newInputFile(String address) {
        String key = lake.address()
                .below(address)
                .orElseThrow(() -> new IllegalArgumentException("The file is not in this bucket."));
        return new LakeFile(address, read(key));
    }

    @Override
    public OutputFile newOutputFile(String address) {
        throw new UnsupportedOperationException("Nothing is written.");
    }

    @Override
    public void deleteFile(String address) {
        throw new UnsupportedOperationException("Nothing is deleted.");
    }

    private byte[] read(String key) {
        try {
            byte[] bytes = lake.source().read(key, 0, LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new IllegalArgumentException("The file is too large.");
            }
            return bytes;
        } catch (StorageException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }

    @SuppressWarnings("ArrayRecordComponent") // read, and never compared
    private record LakeFile(String location, byte[] bytes) implements InputFile {

        @Override
        public long getLength() {
            return bytes.length;
        }

        @Override
        public SeekableInputStream newStream() {
            return new SeekableBytes(bytes);
        }

        @Override
        public boolean exists() {
            return true;
        }
    }
}
