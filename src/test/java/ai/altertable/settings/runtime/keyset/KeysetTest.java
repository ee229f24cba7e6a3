package ai.altertable.settings.runtime.keyset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.altertable.settings.bucket.CredentialPart;
import ai.altertable.settings.bucket.KeyShape;
import ai.altertable.settings.bucket.SealContext;
import ai.altertable.settings.bucket.SealedPart;
import ai.altertable.settings.bucket.Secret;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeysetTest {

    private static final CredentialPart PART = CredentialPart.SECRET_ACCESS_KEY;
    private static final UUID ORGANIZATION = new UUID(1, 1);
    private static final UUID ENVIRONMENT = new UUID(2, 2);
    private static final UUID BUCKET = new UUID(3, 3);
    private static final UUID OTHER = new UUID(9, 9);
    private static final SealContext CONTEXT = new SealContext(ORGANIZATION, ENVIRONMENT, BUCKET);

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY", "é ½ 秘密 \uD83D\uDD11"})
    void whatWasSealedOpensAsItWas(String text) throws Exception {
        Keyset keyset = Keyset.ephemeral();
        SealedPart sealed = keyset.seal(Secret.of(text), CONTEXT, PART);
        assertThat(keyset.open(sealed, CONTEXT, PART).<String>reveal(String::new))
                .isEqualTo(text);
        assertThat(sealed.shape()).isEqualTo(Secret.of(text).shape());
    }

    @Test
    void noBitOfACiphertextMayChange() throws Exception {
        Keyset keyset = Keyset.ephemeral();
        SealedPart sealed = keyset.seal(Secret.of("secret"), CONTEXT, PART);
        byte[] bytes = sealed.ciphertext();
        for (int bit = 0; bit < bytes.length * 8; bit++) {
            byte[] changed = bytes.clone();
            changed[bit / 8] ^= (byte) (1 << bit % 8);
            // RFC 7748: the highest bit of an X25519 key is ignored, but HPKE binds the key as it was sent.
            assertBroken(keyset, new SealedPart(changed, sealed.keyId(), sealed.shape()), CONTEXT, PART);
        }
    }

    @Test
    void noContextButItsOwnOpensASeal() throws Exception {
        Keyset keyset = Keyset.ephemeral();
        SealedPart sealed = keyset.seal(Secret.of("secret"), CONTEXT, PART);
        assertBroken(keyset, sealed, new SealContext(OTHER, ENVIRONMENT, BUCKET), PART);
        assertBroken(keyset, sealed, new SealContext(ORGANIZATION, OTHER, BUCKET), PART);
        assertBroken(keyset, sealed, new SealContext(ORGANIZATION, ENVIRONMENT, OTHER), PART);
        assertBroken(keyset, sealed, new SealContext(ENVIRONMENT, ORGANIZATION, BUCKET), PART);
        assertBroken(keyset, sealed, CONTEXT, CredentialPart.ACCESS_KEY_ID);
        assertBroken(Keyset.ephemeral(), sealed, CONTEXT, PART);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4, 5, 36, 37, 52})
    void aTruncatedCiphertextDoesNotOpen(int length) throws Exception {
        assertBroken(Keyset.ephemeral(), new SealedPart(new byte[length], 1, KeyShape.UNKNOWN), CONTEXT, PART);
    }

    @Test
    void aKeysetIsCreatedOnceAndReadFromThenOn() throws Exception {
        String uri = folder.resolve("a/b/private.json").toUri().toString();
        SealedPart sealed = Keyset.at(uri).seal(Secret.of("secret"), CONTEXT, PART);
        assertThat(Keyset.at(uri).open(sealed, CONTEXT, PART).<String>reveal(String::new))
                .isEqualTo("secret");
        assertThat(Keyset.at(uri).publicJson()).contains("\"primaryKeyId\":" + sealed.keyId());
        try (var files = Files.list(folder.resolve("a/b"))) {
            assertThat(files).hasSize(1);
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("a"))))
                .isEqualTo("rwx------");
    }

    @ParameterizedTest
    @ValueSource(strings = {"r--r--r--", "rw-rw----", "rw----r--", "rw--w----", "rwx------"})
    void aKeysetThatIsOpenToOthersIsRefused(String permissions) throws Exception {
        Path file = folder.resolve("private.json");
        String uri = file.toUri().toString();
        Keyset.at(uri);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
        assertThatThrownBy(() -> Keyset.at(uri))
                .isInstanceOf(KeysetException.class)
                .hasMessageContaining("chmod 600");
    }

    @Test
    void garbageIsNoKeysetAndIsNotReplaced() throws Exception {
        Path file = folder.resolve("private.json");
        Files.writeString(file, "{\"secret\": \"of somebody\"}");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        assertThatThrownBy(() -> Keyset.at(file.toUri().toString()))
                .isInstanceOf(KeysetException.class)
                .hasMessage("The private keyset is not a keyset that can be read.");
        assertThat(file).content().contains("of somebody");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "aws-kms://arn:aws:kms:eu-central-1:1:key/x",
                "gcp-kms://projects/x",
                "/etc/private.json",
                "https://x/"
            })
    void anUnknownPlaceIsSaidToBeUnknown(String uri) {
        assertThatThrownBy(() -> Keyset.at(uri))
                .isInstanceOf(KeysetException.class)
                .hasMessage("The private keyset can only be kept in a file: its place must start with file:.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:relative.json", "file://host/x", ":", "file:///a b"})
    void aBrokenUriIsSaidToBeBroken(String uri) {
        assertThatThrownBy(() -> Keyset.at(uri))
                .isInstanceOf(KeysetException.class)
                .hasMessageContaining("is not a valid URI");
    }

    @Test
    void aPlaceThatCannotBeWrittenIsSaidSo() throws Exception {
        Path file = Files.createFile(folder.resolve("file"));
        assertThatThrownBy(() -> Keyset.at(file.resolve("private.json").toUri().toString()))
                .isInstanceOf(KeysetException.class)
                .hasMessageContaining("neither read nor created");
    }

    private static void assertBroken(Keyset keyset, SealedPart sealed, SealContext context, CredentialPart part) {
        assertThatThrownBy(() -> keyset.open(sealed, context, part))
                .isInstanceOf(SealBrokenException.class)
                .hasMessage("The seal does not open.")
                .hasNoCause();
    }
}
