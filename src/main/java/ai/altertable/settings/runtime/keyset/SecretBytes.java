package ai.altertable.settings.runtime.keyset;

import ai.altertable.settings.bucket.Secret;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Function;

/** Secrets as UTF-8, with every intermediate copy wiped. */
final class SecretBytes {

    private static final int MAX_BYTES_PER_CHAR = 3;

    private SecretBytes() {}

    /** Takes the bytes over, and wipes them. */
    static Secret decode(byte[] plain) {
        CharBuffer text = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(plain));
        try {
            return Secret.of(text);
        } finally {
            Arrays.fill(plain, (byte) 0);
            Arrays.fill(text.array(), '\0');
        }
    }

    /** Lends the secret's bytes for the time of one call. */
    static byte[] lend(Secret secret, Function<byte[], byte[]> use) {
        return secret.reveal(chars -> {
            ByteBuffer encoded = ByteBuffer.wrap(new byte[chars.length * MAX_BYTES_PER_CHAR]);
            encoder().encode(CharBuffer.wrap(chars), encoded, true);
            byte[] plain = Arrays.copyOf(encoded.array(), encoded.position());
            try {
                return use.apply(plain);
            } finally {
                Arrays.fill(plain, (byte) 0);
                Arrays.fill(encoded.array(), (byte) 0);
            }
        });
    }

    private static CharsetEncoder encoder() {
        return StandardCharsets.UTF_8.newEncoder().onMalformedInput(CodingErrorAction.REPLACE);
    }
}
