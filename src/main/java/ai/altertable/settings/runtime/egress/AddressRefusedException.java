package ai.altertable.settings.runtime.egress;

import java.net.UnknownHostException;

/** The name was found, and stands for an address that must not be reached. */
public final class AddressRefusedException extends UnknownHostException {

    AddressRefusedException(String host) {
        super(host);
    }
}
