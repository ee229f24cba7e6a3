package ai.altertable.settings.runtime.egress;

import java.net.InetAddress;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an operator permits to be reached although it is not public: {@code 127.0.0.1:9410}, {@code 10.20.0.0/16},
 * {@code fd00::/8}, {@code [fd00::1]:443}.
 *
 * @param port the only port, or {@link #ANY_PORT}
 */
record AllowEntry(AddressRange range, int port) {

    static final int ANY_PORT = 0;

    private static final Pattern BRACKETED = Pattern.compile("\\[([^\\]]+)](?::(\\d{1,5}))?");
    private static final Pattern V4 = Pattern.compile("([^:]+)(?::(\\d{1,5}))?");

    /** @throws IllegalArgumentException when it is none, with a sentence for the operator */
    static AllowEntry parse(String text) {
        String entry = text.strip();
        Matcher matcher = BRACKETED.matcher(entry);
        if (!matcher.matches()) {
            matcher = V4.matcher(entry);
        }
        try {
            if (matcher.matches()) {
                return new AllowEntry(AddressRange.of(matcher.group(1)), port(matcher.group(2)));
            }
            return new AllowEntry(AddressRange.of(entry), ANY_PORT);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "\"" + entry + "\" cannot be allowed: it must be an address or a range such as 10.20.0.0/16,"
                            + " with a port behind it or without. " + e.getMessage(),
                    e);
        }
    }

    boolean permits(InetAddress address, int port) {
        return permitsOnSomePort(address) && (this.port == ANY_PORT || this.port == port);
    }

    /** A range does not open a metadata service that lies in it: that one has to be named. */
    boolean permitsOnSomePort(InetAddress address) {
        return range.contains(address) && (range.single() || !SpecialAddresses.metadata(address));
    }

    private static int port(String digits) {
        if (digits == null) {
            return ANY_PORT;
        }
        int port = Integer.parseInt(digits);
        if (port < 1 || port > 65535) {
            throw new IllegalArgumentException("The port must be between 1 and 65535.");
        }
        return port;
    }
}
