package ai.altertable.settings.bucket;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * One part of a credential, encrypted for the isolated runtime's public key.
 *
 * @param ciphertext what HPKE made of it; never compared, never an identity
 * @param keyId the id of the key it was sealed for, so that what is still under an old key can be queried
 * @param shape what the plain text looked like
 * @param facts what the plain text said of itself that is no secret, or null when it says nothing
 */
@SuppressWarnings("ArrayRecordComponent") // copied in and out, and compared by content
public record SealedPart(
        byte[] ciphertext,
        long keyId,
        KeyShape shape,
        @Nullable SecretFacts facts) {

    public SealedPart {
        ciphertext = ciphertext.clone();
    }

    public SealedPart(byte[] ciphertext, long keyId, KeyShape shape) {
        this(ciphertext, keyId, shape, null);
    }

    @Override
    public byte[] ciphertext() {
        return ciphertext.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SealedPart part && keyId == part.keyId && Arrays.equals(ciphertext, part.ciphertext);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(ciphertext);
    }

    @Override
    public String toString() {
        return "SealedPart[keyId=" + keyId + ", " + ciphertext.length + " bytes]";
    }
}
