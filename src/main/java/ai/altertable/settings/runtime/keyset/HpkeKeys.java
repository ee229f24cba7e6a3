package ai.altertable.settings.runtime.keyset;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.hybrid.HpkeParameters;
import com.google.crypto.tink.hybrid.HybridConfig2026;
import java.security.GeneralSecurityException;

/** Makes, reads and writes keysets in the clear. */
final class HpkeKeys {

    private HpkeKeys() {}

    static KeysetHandle generate() {
        try {
            HpkeParameters parameters = HpkeParameters.builder()
                    .setVariant(HpkeParameters.Variant.TINK)
                    .setKemId(HpkeParameters.KemId.DHKEM_X25519_HKDF_SHA256)
                    .setKdfId(HpkeParameters.KdfId.HKDF_SHA256)
                    .setAeadId(HpkeParameters.AeadId.AES_256_GCM)
                    .build();
            return KeysetHandle.generateNew(parameters, HybridConfig2026.get());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Tink cannot make the key it documents.", e);
        }
    }

    static String toJson(KeysetHandle handle) {
        try {
            return TinkJsonProtoKeysetFormat.serializeKeyset(
                    handle, HybridConfig2026.get(), InsecureSecretKeyAccess.get());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Tink cannot write the key it made.", e);
        }
    }

    static KeysetHandle ofJson(String json) throws KeysetException {
        try {
            return TinkJsonProtoKeysetFormat.parseKeyset(json, HybridConfig2026.get(), InsecureSecretKeyAccess.get());
        } catch (GeneralSecurityException _) {
            throw new KeysetException("The private keyset is not a keyset that can be read.");
        }
    }
}
