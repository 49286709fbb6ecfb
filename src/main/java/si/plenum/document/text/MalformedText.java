package si.plenum.document.text;

import java.util.Map;
import si.plenum.platform.Refused;

/** A text or an operation that cannot stand, with the sentence that says why. */
public class MalformedText extends Refused {

    public MalformedText(String key, Map<String, Object> arguments) {
        super(key, arguments);
    }

    public MalformedText(String key) {
        super(key);
    }
}
