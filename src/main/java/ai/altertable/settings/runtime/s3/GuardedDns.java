package ai.altertable.settings.runtime.s3;

import ai.altertable.settings.runtime.egress.EgressPolicy;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Looks names up for the HTTP client and refuses, at the moment of connecting, any that has an address the policy does
 * not permit: an answer that changed since the first look-up included.
 */
record GuardedDns(EgressPolicy policy, Surroundings.Names names) implements DnsResolver {

    /** A literal address that may not be reached. */
    static final class RefusedException extends UnknownHostException {}

    @Override
    public List<InetSocketAddress> resolve(String host, int port) throws UnknownHostException {
        return addresses(host, port).stream()
                .map(address -> new InetSocketAddress(address, port))
                .toList();
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        // Without the port there is nothing to decide by.
        throw new UnknownHostException(host);
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    /**
     * All addresses of a name or literal. A name with even one address that is not permitted is said not to be found, like
     * one that does not exist: whoever asks learns nothing of names that only we can look up.
     *
     * @throws RefusedException when a literal is not permitted, which only repeats what the rules say of it
     */
    List<InetAddress> addresses(String host, int port) throws UnknownHostException {
        List<InetAddress> found = Stream.of(names.lookUp(host)).toList();
        for (InetAddress address : found) {
            if (!policy.permits(address, port)) {
                throw literal(host) ? new RefusedException() : new UnknownHostException(host);
            }
        }
        return found;
    }

    private static boolean literal(String host) {
        try {
            var _ = InetAddress.ofLiteral(host);
            return true;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }
}
