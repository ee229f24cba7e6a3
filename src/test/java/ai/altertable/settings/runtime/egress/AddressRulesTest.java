package ai.altertable.settings.runtime.egress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressRulesTest {

    private static final AddressRules DEFAULT = AddressRules.allowing(List.of());

    static Stream<String> refused() {
        return """
                0.0.0.0 0.0.0.1 0.255.255.255 10.0.0.0 10.1.2.3 10.255.255.255 100.64.0.0 100.100.100.200 100.127.255.255
                127.0.0.0 127.0.0.1 127.1.2.3 127.255.255.255 169.254.0.1 169.254.169.254 169.254.170.2 169.254.170.23
                168.63.129.16 172.16.0.0 172.16.0.1 172.31.255.255 192.0.0.0 192.0.0.8 192.0.0.192 192.0.0.255
                192.0.2.1 192.31.196.1 192.52.193.1 192.88.99.1 192.168.0.0 192.168.1.1 192.168.255.255 192.175.48.1
                198.18.0.0 198.19.255.255 198.51.100.7 203.0.113.9 224.0.0.0 224.0.0.1 239.255.255.255 240.0.0.1
                255.255.255.254 255.255.255.255
                127.1 127.0.1 10.1 169.254.43518 2130706433 3232235521 2852039166 0 1 10.65536 192.168.257
                127.000.000.001 0127.0.0.1
                :: ::1 0:0:0:0:0:0:0:1 0000:0000:0000:0000:0000:0000:0000:0001 [::1] [::]
                ::2 ::127.0.0.1 ::8.8.8.8 ::808:808 ::ffff:127.0.0.1 ::ffff:7f00:1 ::FFFF:10.0.0.1 ::ffff:a9fe:a9fe
                0:0:0:0:0:ffff:c0a8:101 [::ffff:192.168.1.1] ::ffff:0:127.0.0.1 ::ffff:0.0.0.0
                64:ff9b::7f00:1 64:ff9b::127.0.0.1 64:ff9b::a9fe:a9fe 64:ff9b::8.8.8.8 64:ff9b:1::1 64:ff9b:1:7f00:0:100::
                64:ff9b:1:ffff:ffff:ffff:ffff:ffff 100::1 100:0:0:1::1 1::1 1fff:ffff::1
                2001::1 2001:0:4136:e378:8000:63bf:3fff:fdd2 2001:1::1 2001:2::1 2001:10::1 2001:20::1 2001:1ff::1
                2001:db8::1 2001:db8:ffff:ffff:ffff:ffff:ffff:ffff 2002::1 2002:7f00:1:: 2002:a00:1::1 2002:808:808::1
                2620:4f:8000::1 3fff::1 3fff:fff:ffff::1 4000::1 5f00::1 8000::1
                fc00::1 fd00::1 fd00:ec2::254 fd00:ec2::23 fd20:ce::254 fdff::1 fe80::1 fe80::1%1 febf::1 fec0::1 feff::1
                ff00::1 ff02::1 ff0e::1 ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
                """.strip().lines().flatMap(line -> Stream.of(line.strip().split("\\s+")));
    }

    static Stream<String> permitted() {
        return """
                1.1.1.1 8.8.8.8 9.255.255.255 11.0.0.0 100.63.255.255 100.128.0.0 126.255.255.255 128.0.0.1
                169.253.255.255 169.255.0.0 172.15.255.255 172.32.0.0 191.255.255.255 192.0.1.0 192.0.3.1 192.167.255.255
                192.169.0.0 198.17.255.255 198.20.0.0 198.51.99.255 203.0.112.255 203.0.114.0 223.255.255.255 52.95.110.1
                134744072 8.8 ::ffff:8.8.8.8 2001:200::1 2001:4860:4860::8888 2003::1 2600:1f18::1 2606:4700::1111
                2a00:1450:4001::1 2620:4f:8001::1 3ffe::1 3fff:1000::1
                """.strip().lines().flatMap(line -> Stream.of(line.strip().split("\\s+")));
    }

    /** What one can write for an address that must not be reached, and the JDK does not take for a literal at all. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0x7f000001",
                "0x7f.0.0.1",
                "0x7f.1",
                "017700000001",
                "0x7f.0x0.0x0.0x1",
                "127.0.0.0x1",
                "0xa9fea9fe",
                "0251.0376.0251.0376",
                "0300.0250.1.1",
                "127.0.0.1.",
                "127.0.0.256",
                "1.2.3.4.5",
                "4294967296"
            })
    void oddNotationsAreNoLiteralsOrRefused(String text) {
        try {
            assertThat(DEFAULT.permits(InetAddress.ofLiteral(text), 443)).isFalse();
        } catch (IllegalArgumentException _) {
            assertThat(text).isNotEmpty();
        }
    }

    /** What the rules decide about is what a connection goes to, so the two cannot read a number differently. */
    @Test
    void aLeadingZeroDoesNotMakeANumberOctal() {
        assertThat(InetAddress.ofLiteral("0177.0.0.1")).isEqualTo(InetAddress.ofLiteral("177.0.0.1"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void whatIsNotPublicIsRefused(String literal) {
        InetAddress address = InetAddress.ofLiteral(literal);
        assertThat(DEFAULT.permits(address, 443)).isFalse();
        assertThat(DEFAULT.permitsOnSomePort(address)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("permitted")
    void whatIsPublicIsPermitted(String literal) {
        InetAddress address = InetAddress.ofLiteral(literal);
        assertThat(DEFAULT.permits(address, 443)).isTrue();
        assertThat(DEFAULT.permitsOnSomePort(address)).isTrue();
    }

    /** Whatever of the list is an address to this machine at all. */
    @ParameterizedTest
    @MethodSource("ai.altertable.settings.testing.ForbiddenPlaces#literals")
    void forbiddenPlacesAreRefused(InetAddress address) {
        assertThat(DEFAULT.permits(address, 443)).isFalse();
        assertThat(DEFAULT.permitsOnSomePort(address)).isFalse();
    }

    @Test
    void theTableIsLong() {
        assertThat(refused().count() + permitted().count()).isGreaterThan(150);
    }

    /** The JDK turns mapped addresses into IPv4, but not when they come from {@link Inet6Address#getByAddress}. */
    @Test
    void aMappedAddressIsWhatItIsMappedTo() throws UnknownHostException {
        byte[] bytes = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -1, -1, 127, 0, 0, 1};
        assertThat(DEFAULT.permits(Inet6Address.getByAddress(null, bytes, -1), 443))
                .isFalse();
        assertThat(allows("127.0.0.1", Inet6Address.getByAddress(null, bytes, -1), 443))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1:9410, 127.0.0.1, 9410, true",
        "127.0.0.1:9410, 127.0.0.1, 9411, false",
        "127.0.0.1:9410, 127.0.0.2, 9410, false",
        "127.0.0.1, 127.0.0.1, 1, true",
        "10.20.0.0/16, 10.20.255.255, 443, true",
        "10.20.0.0/16, 10.21.0.0, 443, false",
        "10.20.0.0/16:443, 10.20.0.1, 443, true",
        "10.20.0.0/16:443, 10.20.0.1, 80, false",
        "10.20.0.0/16, fd00::1, 443, false",
        "fd00::/8, fd12::1, 443, true",
        "fd00::1, fd00::1, 443, true",
        "[fd00::1]:443, fd00::1, 443, true",
        "[fd00::1]:443, fd00::1, 444, false",
        "[fd00::/16]:443, fd00:1::1, 443, true",
        "[::1], ::1, 9, true",
        "::ffff:127.0.0.1, 127.0.0.1, 9, true",
        "169.254.0.0/16, 169.254.1.1, 80, true",
        "169.254.0.0/16, 169.254.169.254, 80, false",
        "169.254.169.254, 169.254.169.254, 80, true",
        "169.254.169.254:80, 169.254.169.254, 443, false",
        "fd00::/8, fd00:ec2::254, 80, false",
        "fd00::/8, fd00:a9fe:a9fe::1, 80, false",
        "fe80::/10, fe80::a9fe:a9fe, 80, false",
        "169.254.0.0/16, 169.254.42.42, 80, false",
        "0.0.0.0/0, 192.168.1.1, 80, true",
        "0.0.0.0/0, 168.63.129.16, 80, false",
        "64:ff9b::/96, 64:ff9b::8.8.8.8, 443, true",
        "64:ff9b::/96, 64:ff9b::10.0.0.1, 443, false",
        "64:ff9b::/96, 64:ff9b::169.254.169.254, 80, false",
        "64:ff9b::a00:1, 64:ff9b::10.0.0.1, 443, true",
        "2002::/16, 2002:7f00:1::, 443, false",
        "2002::/16, 2002:808:808::, 443, true"
    })
    void anOperatorCanAllowMore(String entry, String literal, int port, boolean permitted) {
        assertThat(allows(entry, InetAddress.ofLiteral(literal), port)).isEqualTo(permitted);
    }

    @Test
    void atALookUpAnyPortWillDo() {
        InetAddress address = InetAddress.ofLiteral("127.0.0.1");
        assertThat(AddressRules.allowing(List.of("127.0.0.1:9410")).permitsOnSomePort(address))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "localhost", "s3.example.com:443", "10.0.0.1/33", "10.0.0.1/16", "10.0.0.0/", "10.0.0.0/-1",
                        "10.0.0.0/x",
                "10.1", "0x7f.0.0.1", "256.0.0.1", "10.0.0.1:0", "10.0.0.1:65536", "10.0.0.1:", "10.0.0.1:x",
                        "[fd00::1",
                "[fd00::1]443", "fd00::1%eth0", "fd00::/129", "fd00::1/8", "[10.0.0.1", "*", "10.0.0.1-10.0.0.9"
            })
    void whatIsNoEntryIsSaidToBeNone(String entry) {
        assertThatThrownBy(() -> AddressRules.allowing(List.of(entry)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("\"" + entry + "\" cannot be allowed: ");
    }

    private static boolean allows(String entry, InetAddress address, int port) {
        return AddressRules.allowing(List.of(entry)).permits(address, port);
    }
}
