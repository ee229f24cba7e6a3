package ai.altertable.settings.runtime.egress;

import java.net.InetAddress;

/** Decides whether an address may be reached. */
public interface EgressPolicy {

    /** Whether a connection to this address and port may be opened. Never looks anything up. */
    boolean permits(InetAddress address, int port);
}
