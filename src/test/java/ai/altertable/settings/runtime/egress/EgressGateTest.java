package ai.altertable.settings.runtime.egress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.net.spi.InetAddressResolverProvider;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

/** This process is none of the guarded ones, like the web process; the guarded side is seen in real processes. */
class EgressGateTest {

    @Test
    void theProviderIsFoundAndStepsAsideInAnUnguardedProcess() {
        List<InetAddressResolverProvider> providers = ServiceLoader.load(InetAddressResolverProvider.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
        assertThat(providers).hasSize(1).first().isInstanceOf(GuardedResolverProvider.class);
        assertThat(EgressGate.guarded()).isFalse();
    }

    @Test
    void namesAreFoundAsEverInAnUnguardedProcess() throws UnknownHostException {
        assertThat(InetAddress.getByName("localhost").isLoopbackAddress()).isTrue();
        assertThat(InetAddress.getLocalHost()).isNotNull();
    }

    @Test
    void aGateThatIsNotClosedCannotBeOpened() {
        assertThatThrownBy(() -> EgressGate.open(AddressRules.allowing(List.of())))
                .isInstanceOf(IllegalStateException.class);
        assertThat(EgressGate.guarded()).isFalse();
    }
}
