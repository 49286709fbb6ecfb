package si.plenum.identity.internal;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/** What counts as one client for a rate limit. */
final class ClientNetwork {

    private ClientNetwork() {}

    /** The address itself; of an IPv6 address its first 64 bits, since every household has all of the rest to itself. */
    static String of(String address) {
        if (address.indexOf(':') < 0) return address;
        try {
            // Letters, colons and digits only: never a name that would be looked up.
            return InetAddress.getByName(address) instanceof Inet6Address six
                    ? HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), 8))
                    : address;
        } catch (UnknownHostException notAnAddress) {
            return address;
        }
    }
}
