package ai.altertable.settings.runtime.keyset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.altertable.settings.bucket.CredentialPart;
import ai.altertable.settings.bucket.KeyShape;
import ai.altertable.settings.bucket.SealContext;
import ai.altertable.settings.bucket.SealedPart;
import ai.altertable.settings.bucket.Secret;
import com.google.crypto.tink.HybridEncrypt;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.hybrid.HybridConfig2026;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A seal opens where it was made, whole, and nowhere else: everything that it is bound to, changed one at a time. */
class SealBindingTest {

    private static final SealContext CONTEXT = new SealContext(new UUID(1, 1), new UUID(2, 2), new UUID(3, 3));
    private static final CredentialPart PART = CredentialPart.SECRET_ACCESS_KEY;
    private static final byte[] PLAIN = "wJalrXUtnFEMI/K7MDENG".getBytes(StandardCharsets.UTF_8);

    private Keyset keyset;
    private byte[] sealed;

    @BeforeEach
    void seal() throws Exception {
        keyset = Keyset.ephemeral();
        sealed = sealedWith(CONTEXT.info(PART));
        assertThat(opens(sealed, CONTEXT, PART)).isTrue();
    }

    /** Whatever a context consists of, and will consist of: no component may be left out of the seal. */
    @Test
    void eachComponentOfTheContextIsBound() throws Exception {
        RecordComponent[] components = SealContext.class.getRecordComponents();
        assertThat(components).hasSize(3);
        for (int i = 0; i < components.length; i++) {
            Object[] values = {CONTEXT.organizationId(), CONTEXT.environmentId(), CONTEXT.bucketId()};
            values[i] = new UUID(9, 9);
            SealContext other = SealContext.class
                    .getDeclaredConstructor(UUID.class, UUID.class, UUID.class)
                    .newInstance(values);
            assertThat(opens(sealed, other, PART)).as(components[i].getName()).isFalse();
        }
    }

    @Test
    void eachPartIsBoundToItsOwnPlace() throws Exception {
        for (CredentialPart from : CredentialPart.values()) {
            byte[] ciphertext = sealedWith(CONTEXT.info(from));
            for (CredentialPart to : CredentialPart.values()) {
                assertThat(opens(ciphertext, CONTEXT, to))
                        .as(from + " as " + to)
                        .isEqualTo(from == to);
            }
        }
    }

    /** The context as it is handed to HPKE, field by field: the purpose, the schema's version, three ids, the part. */
    @Test
    void eachFieldOfWhatIsHandedOverIsBound() throws Exception {
        String[] fields = new String(CONTEXT.info(PART), StandardCharsets.US_ASCII).split("\\|", -1);
        assertThat(fields).contains(String.valueOf(SealContext.SCHEMA_VERSION)).hasSize(6);
        for (int i = 0; i < fields.length; i++) {
            String[] other = fields.clone();
            other[i] = other[i].equals("1") ? "2" : other[i] + "x";
            assertThat(opens(sealedWith(String.join("|", other).getBytes(StandardCharsets.US_ASCII)), CONTEXT, PART))
                    .as(other[i])
                    .isFalse();
        }
    }

    @Test
    void everyByteIsBoundAndNoneMayBeMissingOrAdded() {
        for (int at = 0; at < sealed.length; at++) {
            for (int flip : new int[] {0x01, 0x80, 0xff}) {
                byte[] changed = sealed.clone();
                changed[at] ^= (byte) flip;
                assertThat(opens(changed, CONTEXT, PART)).as("byte " + at).isFalse();
            }
            assertThat(opens(Arrays.copyOf(sealed, at), CONTEXT, PART))
                    .as("end at " + at)
                    .isFalse();
            assertThat(opens(Arrays.copyOfRange(sealed, at + 1, sealed.length), CONTEXT, PART))
                    .as("start after " + at)
                    .isFalse();
            assertThat(opens(without(at), CONTEXT, PART)).as("without " + at).isFalse();
        }
        assertThat(opens(Arrays.copyOf(sealed, sealed.length + 1), CONTEXT, PART))
                .isFalse();
        assertThat(opens(joined(new byte[1], sealed), CONTEXT, PART)).isFalse();
        assertThat(opens(joined(sealed, sealed), CONTEXT, PART)).isFalse();
    }

    @Test
    void twoSealsOfOneSecretHaveNothingInCommonButTheKeysName() throws Exception {
        byte[] again = sealedWith(CONTEXT.info(PART));
        int prefix = 5;
        assertThat(Arrays.copyOf(again, prefix)).isEqualTo(Arrays.copyOf(sealed, prefix));
        assertThat(Arrays.copyOfRange(again, prefix, again.length))
                .isNotEqualTo(Arrays.copyOfRange(sealed, prefix, sealed.length));
        assertThatThrownBy(() -> Keyset.ephemeral().open(part(again), CONTEXT, PART))
                .isInstanceOf(SealBrokenException.class);
    }

    private boolean opens(byte[] ciphertext, SealContext context, CredentialPart part) {
        try (Secret _ = keyset.open(part(ciphertext), context, part)) {
            return true;
        } catch (SealBrokenException _) {
            return false;
        }
    }

    private static SealedPart part(byte[] ciphertext) {
        return new SealedPart(ciphertext, 1, KeyShape.UNKNOWN);
    }

    /** As somebody would who has the public key and knows the library. */
    private byte[] sealedWith(byte[] info) throws Exception {
        return TinkJsonProtoKeysetFormat.parseKeysetWithoutSecret(keyset.publicJson(), HybridConfig2026.get())
                .getPrimitive(HybridConfig2026.get(), HybridEncrypt.class)
                .encrypt(PLAIN, info);
    }

    private byte[] without(int at) {
        return joined(Arrays.copyOf(sealed, at), Arrays.copyOfRange(sealed, at + 1, sealed.length));
    }

    private static byte[] joined(byte[] first, byte[] second) {
        var both = new ByteArrayOutputStream();
        both.writeBytes(first);
        both.writeBytes(second);
        return both.toByteArray();
    }
}
