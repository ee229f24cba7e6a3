package ai.altertable.settings.runtime.egress;

import java.net.InetAddress;

/**
 * The addresses that begin with the same bits.
 *
 * @param bits how many of them count
 */
record AddressRange(InetAddress start, int bits) {

    AddressRange {
        if (bits < 0 || bits > start.getAddress().length * 8) {
            throw new IllegalArgumentException("The number behind the slash is too large for the address.");
        }
        byte[] bytes = start.getAddress();
        for (int i = bits; i < bytes.length * 8; i++) {
            if (bit(bytes, i) != 0) {
                throw new IllegalArgumentException("The range does not start at the address before the slash.");
            }
        }
    }

    /** A range in CIDR notation, or a single address. */
    static AddressRange of(String text) {
        int slash = text.indexOf('/');
        InetAddress address = literal(slash < 0 ? text : text.substring(0, slash));
        int all = address.getAddress().length * 8;
        return new AddressRange(address, slash < 0 ? all : bits(text.substring(slash + 1)));
    }

    boolean contains(InetAddress address) {
        byte[] prefix = start.getAddress();
        byte[] bytes = address.getAddress();
        if (prefix.length != bytes.length) {
            return false;
        }
        for (int i = 0; i < bits; i++) {
            if (bit(prefix, i) != bit(bytes, i)) {
                return false;
            }
        }
        return true;
    }

    boolean single() {
        return bits == start.getAddress().length * 8;
    }

    private static InetAddress literal(String text) {
        boolean v4 = text.matches("\\d{1,3}(\\.\\d{1,3}){3}");
        boolean v6 = text.contains(":") && text.matches("[0-9a-fA-F:.]+");
        if (v4 || v6) {
            return InetAddress.ofLiteral(text);
        }
        throw new IllegalArgumentException("It must be an address, not a name.");
    }

    private static int bits(String text) {
        if (text.matches("\\d{1,3}")) {
            return Integer.parseInt(text);
        }
        throw new IllegalArgumentException("Behind the slash must be a number.");
    }

    private static int bit(byte[] bytes, int index) {
        return bytes[index / 8] >> (7 - index % 8) & 1;
    }
}
