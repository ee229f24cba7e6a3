package ai.altertable.settings.runtime.egress;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.net.spi.InetAddressResolver;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Refuses a name as soon as one of its addresses is refused: which of them a connection would use is chance. */
final class GuardedResolver implements InetAddressResolver {

    private final InetAddressResolver builtin;
    private final Supplier<@Nullable AddressRules> rulesInForce;

    /** @param rulesInForce gives null as long as nothing may be reached */
    GuardedResolver(InetAddressResolver builtin, Supplier<@Nullable AddressRules> rulesInForce) {
        this.builtin = builtin;
        this.rulesInForce = rulesInForce;
    }

    @Override
    public Stream<InetAddress> lookupByName(String host, LookupPolicy policy) throws UnknownHostException {
        AddressRules rules = rulesInForce.get();
        if (rules == null) {
            throw new UnknownHostException(host);
        }
        List<InetAddress> answers;
        try (Stream<InetAddress> found = builtin.lookupByName(host, policy)) {
            answers = found.toList();
        }
        if (!answers.stream().allMatch(rules::permitsOnSomePort)) {
            throw new AddressRefusedException(host);
        }
        return answers.stream();
    }

    /** Nothing in a runtime needs the name of an address. */
    @Override
    public String lookupByAddress(byte[] address) throws UnknownHostException {
        throw new UnknownHostException();
    }
}
