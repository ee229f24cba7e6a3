package ai.altertable.settings.bucket.persistence;

import ai.altertable.settings.base.OnceSupplied;
import ai.altertable.settings.bucket.CredentialPart;
import ai.altertable.settings.bucket.KeyShape;
import ai.altertable.settings.bucket.SealContext;
import ai.altertable.settings.bucket.SealedPart;
import ai.altertable.settings.bucket.Secret;
import ai.altertable.settings.bucket.SecretFacts;
import ai.altertable.settings.bucket.connection.IsolatedRuntime;
import com.google.crypto.tink.HybridEncrypt;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.hybrid.HybridConfig2026;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Seals credentials for the isolated runtime's public key (HPKE, RFC 9180, by Tink). What it has sealed it cannot open:
 * it never holds the private key.
 */
@Component
public class CredentialSealer {

    private static final int MAX_BYTES_PER_CHAR = 3;

    private final Supplier<PublicKey> key;

    CredentialSealer(IsolatedRuntime runtime) {
        this.key = new OnceSupplied<>(() -> PublicKey.parse(runtime.publicKeyset()));
    }

    /** What is too long for a key is not kept: its shape alone says so. */
    public SealedPart seal(SealContext context, CredentialPart part, Secret secret) {
        PublicKey recipient = key.get();
        KeyShape shape = secret.shape();
        if (shape == KeyShape.TOO_LONG) {
            return new SealedPart(seal(recipient, context.info(part), new char[0]), recipient.id(), shape);
        }
        byte[] ciphertext = secret.reveal(chars -> seal(recipient, context.info(part), chars));
        return new SealedPart(ciphertext, recipient.id(), shape, SecretFacts.of(part, secret));
    }

    private static byte[] seal(PublicKey recipient, byte[] info, char[] chars) {
        byte[] room = new byte[chars.length * MAX_BYTES_PER_CHAR];
        ByteBuffer encoded = ByteBuffer.wrap(room);
        // Half a character must not end the text before its end.
        StandardCharsets.UTF_8
                .newEncoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .encode(CharBuffer.wrap(chars), encoded, true);
        byte[] plain = Arrays.copyOf(room, encoded.position());
        try {
            return recipient.encrypt().encrypt(plain, info);
        } catch (GeneralSecurityException _) {
            throw new IllegalStateException("The credential could not be sealed.");
        } finally {
            Arrays.fill(room, (byte) 0);
            Arrays.fill(plain, (byte) 0);
        }
    }

    private record PublicKey(HybridEncrypt encrypt, long id) {

        static PublicKey parse(String keyset) {
            try {
                KeysetHandle handle =
                        TinkJsonProtoKeysetFormat.parseKeysetWithoutSecret(keyset, HybridConfig2026.get());
                return new PublicKey(
                        handle.getPrimitive(HybridConfig2026.get(), HybridEncrypt.class),
                        Integer.toUnsignedLong(handle.getPrimary().getId()));
            } catch (GeneralSecurityException _) {
                throw new IllegalStateException("The public keyset cannot be read.");
            }
        }
    }
}
