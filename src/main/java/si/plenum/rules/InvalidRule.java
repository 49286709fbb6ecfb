package si.plenum.rules;

import java.util.Map;
import si.plenum.platform.Refused;

/** A rule, or a part of one, that contradicts itself or that no count could follow. It names what to mend. */
public final class InvalidRule extends Refused {

    public InvalidRule(String key, Map<String, Object> arguments) {
        super(key, arguments);
    }

    public InvalidRule(String key) {
        super(key);
    }

    @Override
    public String getMessage() {
        return arguments().isEmpty() ? key() : key() + " " + arguments();
    }
}
