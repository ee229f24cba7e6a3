package ai.altertable.settings.runtime.egress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.net.spi.InetAddressResolver;
import java.net.spi.InetAddressResolver.LookupPolicy;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuardedResolverTest {

    private static final LookupPolicy ANY = LookupPolicy.of(LookupPolicy.IPV4 | LookupPolicy.IPV6);
    private static final AddressRules PUBLIC_ONLY = AddressRules.allowing(List.of());

    @Test
    void aNameWithPublicAddressesIsFound() throws UnknownHostException {
        assertThat(resolver("93.184.215.14", "2606:2800:21f:cb07::1").lookupByName("s3.example.com", ANY))
                .extracting(InetAddress::getHostAddress)
                .containsExactly("93.184.215.14", "2606:2800:21f:cb07:0:0:0:1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "10.0.0.1",
                "169.254.169.254",
                "100.64.0.1",
                "::1",
                "fd00::1",
                "fe80::1",
                "64:ff9b::7f00:1"
            })
    void aNameThatLeadsInsideIsRefused(String inside) {
        assertRefused(resolver(inside));
    }

    @Test
    void oneAddressInsideAmongManyOutsideIsEnough() {
        assertRefused(resolver("93.184.215.14", "10.0.0.1"));
        assertRefused(resolver("10.0.0.1", "93.184.215.14"));
        assertRefused(resolver("93.184.215.14", "93.184.215.15", "::1"));
    }

    @Test
    void whatTheOperatorAllowsOnSomePortIsFound() throws UnknownHostException {
        var resolver =
                new GuardedResolver(builtin("10.20.0.7"), () -> AddressRules.allowing(List.of("10.20.0.0/16:9000")));

        assertThat(resolver.lookupByName("s3.internal", ANY)).hasSize(1);
    }

    @Test
    void everyLookUpIsDecidedAnew() throws UnknownHostException {
        String[] answer = {"93.184.215.14"};
        var resolver = new GuardedResolver(
                new Builtin() {
                    @Override
                    public Stream<InetAddress> lookupByName(String host, LookupPolicy policy) {
                        return Stream.of(InetAddress.ofLiteral(answer[0]));
                    }
                },
                () -> PUBLIC_ONLY);
        assertThat(resolver.lookupByName("rebinding.example.com", ANY)).hasSize(1);
        answer[0] = "127.0.0.1";

        assertRefused(resolver);
    }

    @Test
    void withoutRulesNothingIsFound() {
        var resolver = new GuardedResolver(builtin("93.184.215.14"), () -> null);

        assertThatThrownBy(() -> resolver.lookupByName("s3.example.com", ANY))
                .isInstanceOf(UnknownHostException.class)
                .isNotInstanceOf(AddressRefusedException.class);
    }

    @Test
    void noAddressIsTurnedIntoAName() {
        assertThatThrownBy(() -> resolver("93.184.215.14").lookupByAddress(new byte[4]))
                .isInstanceOf(UnknownHostException.class);
    }

    private static void assertRefused(GuardedResolver resolver) {
        assertThatThrownBy(() -> resolver.lookupByName("s3.example.com", ANY))
                .isInstanceOf(AddressRefusedException.class);
    }

    private static GuardedResolver resolver(String... answers) {
        return new GuardedResolver(builtin(answers), () -> PUBLIC_ONLY);
    }

    private static InetAddressResolver builtin(String... answers) {
        return new Builtin() {
            @Override
            public Stream<InetAddress> lookupByName(String host, LookupPolicy policy) {
                return Stream.of(answers).map(InetAddress::ofLiteral);
            }
        };
    }

    private abstract static class Builtin implements InetAddressResolver {
        @Override
        public String lookupByAddress(byte[] address) {
            return "builtin";
        }
    }
}
