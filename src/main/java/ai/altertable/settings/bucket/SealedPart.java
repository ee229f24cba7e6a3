package ai.altertable.settings.bucket;

import java.util.Arrays;

/**
 * One part of a credential, encrypted for the isolated runtime's public key.
 *
 * @param ciphertext what HPKE made of it; never compared, never an identity
 * @param keyId the id of the key it was sealed for, so that what is still under an old key can be queried
 * @param shape what the plain text looked like
 */
@SuppressWarnings("ArrayRecordComponent") // copied in and out, and compared by content
public record SealedPart(byte[] ciphertext, long keyId, KeyShape shape) {

    public SealedPart {
        ciphertext = ciphertext.clone();
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
