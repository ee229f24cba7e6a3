package ai.altertable.settings.runtime.files;

import ai.altertable.settings.runtime.StorageException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

/**
 * What gzip had compressed: as much as was asked for and never more, because a small file can hold a thousand times its
 * size.
 */
@SuppressWarnings("ArrayRecordComponent") // passed on at once, and never compared
record Inflated(byte[] bytes, boolean whole) {

    static Inflated of(byte[] compressed, int most) throws StorageException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(compressed))) {
            int read = in.read(buffer);
            while (read >= 0 && out.size() <= most) {
                out.write(buffer, 0, read);
                read = in.read(buffer);
            }
        } catch (EOFException _) {
            // The end of what was fetched, in the middle of a block.
            return new Inflated(cut(out, most), false);
        } catch (IOException _) {
            throw new StorageException("It is damaged: gzip cannot decompress it.");
        }
        return new Inflated(cut(out, most), out.size() <= most);
    }

    private static byte[] cut(ByteArrayOutputStream out, int most) {
        byte[] all = out.toByteArray();
        return all.length <= most ? all : Arrays.copyOf(all, most);
    }
}
