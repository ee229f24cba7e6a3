package ai.altertable.settings.runtime.s3;

import java.net.InetAddress;
import java.net.UnknownHostException;
import javax.net.ssl.X509TrustManager;

/**
 * What the machine decides: whose certificates are believed, and what a name stands for.
 */
record Surroundings(X509TrustManager trust, Names names) {

    static Surroundings ofThisMachine() {
        return new Surroundings(Trust.systemDefault(), InetAddress::getAllByName);
    }

    /** Looks a name up, or reads a literal. */
    interface Names {
        InetAddress[] lookUp(String host) throws UnknownHostException;
    }
}
