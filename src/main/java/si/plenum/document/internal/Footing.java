package si.plenum.document.internal;

import java.util.Map;
import si.plenum.document.text.Address;
import si.plenum.document.text.DocumentText;
import si.plenum.document.text.LostFooting;
import si.plenum.platform.Refused;

/** Says in a sentence where a change lost its footing. */
final class Footing {

    private Footing() {}

    static Refused refused(LostFooting lost, DocumentText text, DocumentText base) {
        return new Refused(
                lost.reason().sentence("error.document.base"), Map.of("provision", address(lost, text, base)));
    }

    /** The label that is taken; the address in the text, or where it is gone, the one that it had; the title where it never was in either. */
    static String address(LostFooting lost, DocumentText text, DocumentText base) {
        if (!lost.label().isEmpty()) return lost.label();
        var now = Address.slovene(text, lost.provision());
        if (!now.isEmpty()) return now;
        var before = Address.slovene(base, lost.provision());
        return before.isEmpty() ? text.title() : before;
    }
}
