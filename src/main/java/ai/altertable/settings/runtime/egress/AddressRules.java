package ai.altertable.settings.runtime.egress;

import java.net.InetAddress;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** Public addresses may be reached, and what the operator allows by name; nothing else. */
public final class AddressRules implements EgressPolicy {

    private final List<AllowEntry> allowed;

    private AddressRules(List<AllowEntry> allowed) {
        this.allowed = allowed;
    }

    /**
     * The rules with these exceptions.
     *
     * @param allow entries as in {@code buckets.egress.allow}: addresses or ranges, with optional ports
     * @throws IllegalArgumentException when an entry is none of these, with a sentence for the operator
     */
    public static AddressRules allowing(List<String> allow) {
        return new AddressRules(allow.stream().map(AllowEntry::parse).toList());
    }

    @Override
    public boolean permits(InetAddress address, int port) {
        return permits(address, entry -> at -> entry.permits(at, port));
    }

    /** Whether there is a port on which a connection to the address may be opened: all that a look-up can tell. */
    boolean permitsOnSomePort(InetAddress address) {
        return permits(address, entry -> entry::permitsOnSomePort);
    }

    /** An entry for a range of translated addresses opens only the translator: what lies behind it has rules of its own. */
    private boolean permits(InetAddress address, Function<AllowEntry, Predicate<InetAddress>> by) {
        InetAddress plain = SpecialAddresses.plain(address);
        if (SpecialAddresses.isPublic(plain)) {
            return true;
        }
        return allowed.stream()
                .filter(entry -> by.apply(entry).test(plain))
                .anyMatch(entry -> entry.range().single()
                        || SpecialAddresses.translated(plain).allMatch(behind -> permits(behind, by)));
    }
}
