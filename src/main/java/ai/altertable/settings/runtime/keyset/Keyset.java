package ai.altertable.settings.runtime.keyset;

import ai.altertable.settings.bucket.CredentialPart;
import ai.altertable.settings.bucket.SealContext;
import ai.altertable.settings.bucket.SealedPart;
import ai.altertable.settings.bucket.Secret;
import ai.altertable.settings.bucket.SecretFacts;
import com.google.crypto.tink.HybridDecrypt;
import com.google.crypto.tink.HybridEncrypt;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.hybrid.HybridConfig2026;
import java.security.GeneralSecurityException;

/** The private keyset, opened. Seals are HPKE (RFC 9180: X25519, HKDF-SHA256, AES-256-GCM), one per part. */
public final class Keyset {

    private final KeysetHandle handle;
    private final HybridDecrypt decrypt;
    private final HybridEncrypt encrypt;

    private Keyset(KeysetHandle handle) throws GeneralSecurityException {
        this.handle = handle;
        this.decrypt = handle.getPrimitive(HybridConfig2026.get(), HybridDecrypt.class);
        this.encrypt = handle.getPublicKeysetHandle().getPrimitive(HybridConfig2026.get(), HybridEncrypt.class);
    }

    /**
     * The keyset at a {@code file:} URI, which is created if there is none.
     *
     * @throws KeysetException when the URI names no place we know, or what is there cannot be trusted or read
     */
    public static Keyset at(String uri) throws KeysetException {
        return using(KeysetFile.at(uri).loadOrCreate());
    }

    /** A keyset of its own that is stored nowhere, and for the rest comes about like one that is. */
    public static Keyset ephemeral() throws KeysetException {
        return using(HpkeKeys.ofJson(HpkeKeys.toJson(HpkeKeys.generate())));
    }

    private static Keyset using(KeysetHandle handle) throws KeysetException {
        try {
            return new Keyset(handle);
        } catch (GeneralSecurityException _) {
            throw new KeysetException("The private keyset holds keys that cannot open a credential.");
        }
    }

    /** The public half, as Tink's JSON. */
    public String publicJson() {
        try {
            return TinkJsonProtoKeysetFormat.serializeKeysetWithoutSecret(
                    handle.getPublicKeysetHandle(), HybridConfig2026.get());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A public keyset holds nothing secret.", e);
        }
    }

    /**
     * Opens one part.
     *
     * @throws SealBrokenException unless the part was sealed for this keyset, with exactly this context, and is
     *     whole
     */
    public Secret open(SealedPart sealed, SealContext context, CredentialPart part) throws SealBrokenException {
        try {
            return SecretBytes.decode(decrypt.decrypt(sealed.ciphertext(), context.info(part)));
        } catch (GeneralSecurityException _) {
            throw new SealBrokenException();
        }
    }

    public SealedPart seal(Secret secret, SealContext context, CredentialPart part) {
        byte[] ciphertext = SecretBytes.lend(secret, plain -> encrypted(plain, context.info(part)));
        return new SealedPart(
                ciphertext,
                Integer.toUnsignedLong(handle.getPrimary().getId()),
                secret.shape(),
                SecretFacts.of(part, secret));
    }

    private byte[] encrypted(byte[] plain, byte[] info) {
        try {
            return encrypt.encrypt(plain, info);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HPKE seals any bytes.", e);
        }
    }
}
