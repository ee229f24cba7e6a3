package ai.altertable.settings.runtime.egress;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.Socket;
import java.net.UnknownHostException;
import java.security.Security;
import org.jspecify.annotations.Nullable;

/**
 * Decides on every answer of every look-up of a name and on every socket that connects in this process, once it is closed.
 * A process that never closes it, such as the web process, looks names up and connects as ever.
 *
 * <p>Channels of {@code java.nio} alone are not asked: nothing in a runtime opens any but the sockets of this package.
 */
public final class EgressGate {

    private static volatile boolean guarded;
    private static volatile @Nullable AddressRules rules;
    private static volatile @Nullable EgressPolicy rehearsal;
    private static volatile boolean installed;

    private EgressGate() {}

    /**
     * Guards this process from now on, refusing every name and every address until {@link #open}.
     *
     * @throws IllegalStateException when names were looked up before, or others guard look-ups or sockets already
     */
    public static void close() {
        guarded = true;
        // An answer that was refused must not be remembered once the rules are known.
        Security.setProperty("networkaddress.cache.negative.ttl", "0");
        try {
            InetAddress[] found = InetAddress.getAllByName("gate.invalid");
            throw new IllegalStateException("A name that cannot exist has " + found.length + " addresses.");
        } catch (UnknownHostException _) {
            if (!installed) {
                throw new IllegalStateException("Look-ups in this process cannot be guarded.");
            }
        }
        guardSockets();
    }

    /** Nothing but factories for a whole process reaches sockets that libraries open for themselves. */
    @SuppressWarnings("deprecation")
    private static void guardSockets() {
        try {
            Socket.setSocketImplFactory(() -> new GuardedSocket(EgressGate::ofSockets));
            DatagramSocket.setDatagramSocketImplFactory(() -> {
                throw new UnsupportedOperationException("No datagrams are sent from here.");
            });
        } catch (IOException e) {
            throw new IllegalStateException("Sockets in this process cannot be guarded.", e);
        }
    }

    /** Lets through what the rules permit. */
    public static void open(AddressRules permitted) {
        if (!installed) {
            throw new IllegalStateException("A gate is closed before it is opened.");
        }
        rules = permitted;
    }

    /**
     * Lets through sockets to one port of this very machine until {@link #open}, where a process that waits for its job
     * has a storage of its own to rehearse with.
     */
    public static void rehearseAt(int port) {
        rehearsal = (address, at) -> address.isLoopbackAddress() && at == port;
    }

    /** Whether this process is to be guarded at all. */
    static boolean guarded() {
        return guarded;
    }

    /** The rules in force, or null as long as nothing may be reached. */
    static @Nullable AddressRules rules() {
        return rules;
    }

    /** What sockets ask, or null as long as none may connect. */
    private static @Nullable EgressPolicy ofSockets() {
        AddressRules permitted = rules;
        return permitted == null ? rehearsal : permitted;
    }

    static void installed() {
        installed = true;
    }
}
