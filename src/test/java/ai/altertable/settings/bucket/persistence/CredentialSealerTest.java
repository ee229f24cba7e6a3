package ai.altertable.settings.bucket.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.altertable.settings.bucket.CredentialPart;
import ai.altertable.settings.bucket.SealContext;
import ai.altertable.settings.bucket.SealedPart;
import ai.altertable.settings.bucket.Secret;
import ai.altertable.settings.bucket.connection.IsolatedRuntime;
import ai.altertable.settings.runtime.keyset.Keyset;
import ai.altertable.settings.runtime.keyset.SealBrokenException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.Mockito;

/** The web process's half of sealing against the runtime's. */
class CredentialSealerTest {

    private static final CredentialPart PART = CredentialPart.SECRET_ACCESS_KEY;
    private static final SealContext CONTEXT = new SealContext(new UUID(1, 1), new UUID(2, 2), new UUID(3, 3));

    @ParameterizedTest
    @ValueSource(strings = {"x", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY", "é ½ 秘密 \uD83D\uDD11"})
    void theRuntimeOpensWhatTheWebProcessSealed(String text) throws Exception {
        Keyset keyset = Keyset.ephemeral();
        SealedPart sealed = sealer(keyset).seal(CONTEXT, PART, Secret.of(text));

        assertThat(keyset.open(sealed, CONTEXT, PART).<String>reveal(String::new))
                .isEqualTo(text);
        assertThat(sealed.shape()).isEqualTo(Secret.of(text).shape());
    }

    @Test
    void aSealOfTheWebProcessOpensInItsOwnContextOnly() throws Exception {
        Keyset keyset = Keyset.ephemeral();
        SealedPart sealed = sealer(keyset).seal(CONTEXT, PART, Secret.of("secret"));

        assertThatThrownBy(() -> keyset.open(sealed, CONTEXT, CredentialPart.ACCESS_KEY_ID))
                .isInstanceOf(SealBrokenException.class);
        assertThatThrownBy(() ->
                        keyset.open(sealed, new SealContext(new UUID(9, 9), new UUID(2, 2), new UUID(3, 3)), PART))
                .isInstanceOf(SealBrokenException.class);
    }

    /** "What is still under the old key" is a query: it must not matter which side sealed. */
    @Test
    void bothSidesCallTheKeyByTheSameId() throws Exception {
        for (Keyset keyset : new Keyset[] {withId(true), withId(false)}) {
            SealedPart here = sealer(keyset).seal(CONTEXT, PART, Secret.of("secret"));
            SealedPart there = keyset.seal(Secret.of("secret"), CONTEXT, PART);

            assertThat(here.keyId()).isEqualTo(there.keyId()).isPositive();
        }
    }

    @Test
    void theKeyIsAskedForOnceAndOnlyWhenNeeded() throws Exception {
        IsolatedRuntime runtime = Mockito.mock();
        Mockito.when(runtime.publicKeyset()).thenReturn(Keyset.ephemeral().publicJson());
        CredentialSealer sealer = new CredentialSealer(runtime);
        Mockito.verifyNoInteractions(runtime);

        sealer.seal(CONTEXT, PART, Secret.of("one"));
        sealer.seal(CONTEXT, PART, Secret.of("two"));

        Mockito.verify(runtime, Mockito.times(1)).publicKeyset();
    }

    @Test
    void whatIsNoKeysetIsRefusedWithoutQuotingIt() {
        IsolatedRuntime runtime = Mockito.mock();
        Mockito.when(runtime.publicKeyset()).thenReturn("{\"not\": \"a keyset\"}");

        assertThatThrownBy(() -> new CredentialSealer(runtime).seal(CONTEXT, PART, Secret.of("secret")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The public keyset cannot be read.")
                .hasNoCause();
    }

    /** A key's id is a random 32-bit number; Java takes every other for a negative one. */
    private static Keyset withId(boolean large) throws Exception {
        Keyset keyset = Keyset.ephemeral();
        while (keyset.seal(Secret.of("x"), CONTEXT, PART).keyId() > Integer.MAX_VALUE != large) {
            keyset = Keyset.ephemeral();
        }
        return keyset;
    }

    private static CredentialSealer sealer(Keyset keyset) {
        IsolatedRuntime runtime = Mockito.mock();
        Mockito.when(runtime.publicKeyset()).thenReturn(keyset.publicJson());
        return new CredentialSealer(runtime);
    }
}
