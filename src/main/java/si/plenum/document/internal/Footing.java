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
        String key = switch (lost.reason()) {
            case CHANGED, REPEALED, MISSING -> "error.document.base";
            case LABEL_TAKEN -> "error.document.label.taken";
            case MISPLACED -> "error.document.misplaced";
        };
        return new Refused(key, Map.of("provision", address(lost, text, base)));
    }

    /** The address in the text, or where it is gone, the one that it had; the title where it never was in either. */
    static String address(LostFooting lost, DocumentText text, DocumentText base) {
        var now = Address.slovene(text, lost.provision());
        if (!now.isEmpty()) return now;
        var before = Address.slovene(base, lost.provision());
        return before.isEmpty() ? text.title() : before;
    }
}
