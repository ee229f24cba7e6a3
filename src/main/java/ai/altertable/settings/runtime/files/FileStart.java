package ai.altertable.settings.runtime.files;

import ai.altertable.settings.runtime.ObjectSource;
import ai.altertable.settings.runtime.StorageException;
import ai.altertable.settings.runtime.StoredObject;

/**
 * How a text file begins.
 *
 * @param bytes decompressed
 * @param whole whether this is all of it
 * @param gzipUnnamed whether it was compressed with gzip while its name does not say so
 */
@SuppressWarnings("ArrayRecordComponent") // passed on at once, and never compared
record FileStart(byte[] bytes, boolean whole, boolean gzipUnnamed) {

    static final int CSV = 64 * 1024;
    /** A single JSON object can be long. */
    static final int JSON = 256 * 1024;

    static FileStart read(ObjectSource source, StoredObject file, int most) throws StorageException {
        byte[] raw = source.read(file.key(), 0, most);
        boolean all = raw.length >= file.bytes();
        boolean named = FileNames.compression(file.key()).equals("gz");
        if (!Magic.GZIP.begins(raw)) {
            if (named) {
                throw new StorageException("Its name ends in .gz, but it is not compressed with gzip.");
            }
            return new FileStart(raw, all, false);
        }
        Inflated inflated = Inflated.of(raw, most);
        return new FileStart(inflated.bytes(), all && inflated.whole(), !named);
    }
}
