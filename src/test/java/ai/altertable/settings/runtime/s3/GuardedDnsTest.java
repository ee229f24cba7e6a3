package ai.altertable.settings.runtime.s3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.altertable.settings.runtime.egress.AddressRules;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The decision at connect time, which alone knows the port. */
class GuardedDnsTest {

    @Test
    void publicAddressesAreConnectedToAtTheirPort() throws UnknownHostException {
        assertThat(dns(List.of(), "93.184.215.14").resolve("s3.example.com", 443))
                .containsExactly(new InetSocketAddress("93.184.215.14", 443));
    }

    @Test
    void aLiteralIsNoWayAround() {
        assertRefused(dns(List.of(), "127.0.0.1"), "127.0.0.1", 443);
        assertRefused(dns(List.of(), "::1"), "::1", 443);
        assertRefused(dns(List.of(), "169.254.169.254"), "169.254.169.254", 80);
    }

    @Test
    void oneAddressInsideAmongManyOutsideIsEnough() {
        assertNotFound(dns(List.of(), "93.184.215.14", "10.0.0.1"), "s3.example.com", 443);
        assertNotFound(dns(List.of(), "10.0.0.1", "93.184.215.14"), "s3.example.com", 443);
    }

    @Test
    void anAllowedPortIsTheOnlyOne() throws UnknownHostException {
        GuardedDns dns = dns(List.of("127.0.0.1:9410"), "127.0.0.1");

        assertThat(dns.resolve("localhost", 9410)).hasSize(1);
        assertNotFound(dns, "localhost", 9411);
    }

    @Test
    void withoutAPortNothingIsDecidedAndNothingFound() {
        assertThatThrownBy(() -> dns(List.of(), "93.184.215.14").resolve("s3.example.com"))
                .isInstanceOf(UnknownHostException.class);
    }

    @Test
    void aNameStaysTheNameThatCertificatesAreComparedWith() {
        assertThat(dns(List.of(), "93.184.215.14").resolveCanonicalHostname("s3.example.com"))
                .isEqualTo("s3.example.com");
    }

    /** As if there were no such name. */
    private static void assertNotFound(GuardedDns dns, String host, int port) {
        assertThatThrownBy(() -> dns.resolve(host, port))
                .isExactlyInstanceOf(UnknownHostException.class)
                .hasMessage(host);
    }

    private static void assertRefused(GuardedDns dns, String host, int port) {
        assertThatThrownBy(() -> dns.resolve(host, port)).isInstanceOf(GuardedDns.RefusedException.class);
    }

    private static GuardedDns dns(List<String> allow, String... answers) {
        return new GuardedDns(
                AddressRules.allowing(allow),
                _ -> Stream.of(answers).map(InetAddress::ofLiteral).toArray(InetAddress[]::new));
    }
}
