package si.plenum.api.internal;

import java.util.Map;
import si.plenum.platform.Refused;

/**
 * What is wrong with one part of what was sent.
 *
 * @param pointer where, as a JSON pointer (RFC 6901)
 */
record Flaw(String pointer, Refused why) {

    static Flaw of(String pointer, String key) {
        return new Flaw(pointer, new Refused(key));
    }

    static Flaw of(String pointer, String key, Map<String, Object> arguments) {
        return new Flaw(pointer, new Refused(key, arguments));
    }
}
