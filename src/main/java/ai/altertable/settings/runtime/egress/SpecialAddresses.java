package ai.altertable.settings.runtime.egress;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Addresses that are not the public Internet. Sources: the IANA special-purpose address registries for IPv4 and IPv6 (RFC
 * 6890), the IPv4 multicast and reserved blocks, and the documentation of the clouds' metadata services.
 */
final class SpecialAddresses {

    private static final List<AddressRange> V4 = ranges(
            "0.0.0.0/8", // this network
            "10.0.0.0/8",
            "100.64.0.0/10", // carrier-grade NAT
            "127.0.0.0/8",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24", // protocol assignments
            "192.0.2.0/24", // documentation
            "192.31.196.0/24", // AS112
            "192.52.193.0/24", // AMT
            "192.88.99.0/24", // 6to4 relays
            "192.168.0.0/16",
            "192.175.48.0/24", // AS112
            "198.18.0.0/15", // benchmarks
            "198.51.100.0/24", // documentation
            "203.0.113.0/24", // documentation
            "224.0.0.0/4", // multicast
            "240.0.0.0/4"); // reserved, broadcast

    /** All that is public lies in here… */
    private static final AddressRange GLOBAL_V6 = AddressRange.of("2000::/3");

    /** …but for these. */
    private static final List<AddressRange> V6 = ranges(
            "2001::/23", // protocol assignments: Teredo, benchmarks, ORCHID
            "2001:db8::/32", // documentation
            "2002::/16", // 6to4
            "2620:4f:8000::/48", // AS112
            "3fff::/20"); // documentation

    private static final List<AddressRange> METADATA = ranges(
            "169.254.169.254",
            "169.254.170.2",
            "169.254.170.23",
            "169.254.169.255", // Akamai's, and the next line's
            "fd00:a9fe:a9fe::1",
            "169.254.42.42", // Scaleway's, and the next line's
            "fd00:42::42",
            "169.254.0.23", // Tencent's
            "fe80::a9fe:a9fe", // OpenStack's
            "fd00:ec2::254",
            "fd00:ec2::23",
            "fd20:ce::254",
            "100.100.100.200",
            "168.63.129.16",
            "192.0.0.192");

    private static final AddressRange NAT64 = AddressRange.of("64:ff9b::/96");
    private static final AddressRange SIX_TO_FOUR = AddressRange.of("2002::/16");
    private static final byte[] MAPPED = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -1, -1};

    private SpecialAddresses() {}

    /** Whether anybody on the Internet may be expected behind the address. */
    static boolean isPublic(InetAddress address) {
        if (metadata(address)) {
            return false;
        }
        List<AddressRange> special = address instanceof Inet4Address ? V4 : V6;
        return (address instanceof Inet4Address || GLOBAL_V6.contains(address))
                && special.stream().noneMatch(range -> range.contains(address));
    }

    /** Whether a cloud hands out credentials and configuration there. */
    static boolean metadata(InetAddress address) {
        return METADATA.stream().anyMatch(one -> one.contains(address));
    }

    /** The IPv4 address that an IPv6 address is just another spelling of, or the address itself. */
    static InetAddress plain(InetAddress address) {
        byte[] bytes = address.getAddress();
        return bytes.length == 16 && Arrays.equals(bytes, 0, 12, MAPPED, 0, 12) ? v4(bytes, 12) : address;
    }

    /** The IPv4 addresses to which a translator would send what is sent to the address. */
    static Stream<InetAddress> translated(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (NAT64.contains(address)) {
            return Stream.of(v4(bytes, 12));
        }
        return SIX_TO_FOUR.contains(address) ? Stream.of(v4(bytes, 2)) : Stream.empty();
    }

    private static InetAddress v4(byte[] bytes, int from) {
        try {
            return InetAddress.getByAddress(Arrays.copyOfRange(bytes, from, from + 4));
        } catch (UnknownHostException e) {
            throw new IllegalStateException("Four bytes are an address.", e);
        }
    }

    private static List<AddressRange> ranges(String... ranges) {
        return Stream.of(ranges).map(AddressRange::of).toList();
    }
}
