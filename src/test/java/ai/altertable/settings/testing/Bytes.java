package ai.altertable.settings.testing;

import java.io.IOException;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Path;

/** Finds bytes in files too large to be read. */
public final class Bytes {

    private Bytes() {}

    /** Whether the file, of at most two gigabytes, has these bytes somewhere. */
    public static boolean in(Path file, byte[] wanted) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            MappedByteBuffer all = channel.map(MapMode.READ_ONLY, 0, channel.size());
            for (int at = 0; at <= all.limit() - wanted.length; at++) {
                if (all.get(at) == wanted[0] && matches(all, at, wanted)) {
                    return true;
                }
            }
            return false;
        }
    }

    private static boolean matches(MappedByteBuffer all, int at, byte[] wanted) {
        for (int i = 1; i < wanted.length; i++) {
            if (all.get(at + i) != wanted[i]) {
                return false;
            }
        }
        return true;
    }
}
