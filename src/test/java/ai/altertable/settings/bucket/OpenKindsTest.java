package ai.altertable.settings.bucket;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OpenKindsTest {

    @Test
    void whatNoTestCanTryIsNotOffered() {
        assertThat(OpenKinds.of(Provider.AMAZON_S3))
                .containsExactly(CredentialKind.ACCESS_KEY, CredentialKind.TEMPORARY_KEY);
        assertThat(OpenKinds.of(Provider.GOOGLE_CLOUD_STORAGE)).containsExactly(CredentialKind.HMAC_KEY);
        assertThat(OpenKinds.any(Provider.AZURE_BLOB)).isFalse();
    }

    /** A form without a choice is of its provider's first kind. */
    @ParameterizedTest
    @EnumSource(names = "AZURE_BLOB", mode = EnumSource.Mode.EXCLUDE)
    void theKindThatIsMeantIsOpen(Provider provider) {
        assertThat(OpenKinds.of(provider)).startsWith(FormShape.kinds(provider).getFirst());
    }
}
