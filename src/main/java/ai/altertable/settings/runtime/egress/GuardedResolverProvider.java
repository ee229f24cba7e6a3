package ai.altertable.settings.runtime.egress;

import java.net.spi.InetAddressResolver;
import java.net.spi.InetAddressResolverProvider;

/** The JDK finds this provider on the class path of every process; it steps aside in all but a guarded one. */
public final class GuardedResolverProvider extends InetAddressResolverProvider {

    @Override
    public InetAddressResolver get(Configuration configuration) {
        if (!EgressGate.guarded()) {
            return configuration.builtinResolver();
        }
        EgressGate.installed();
        return new GuardedResolver(configuration.builtinResolver(), EgressGate::rules);
    }

    @Override
    public String name() {
        return "Egress rules of the isolated runtime";
    }
}
