package si.plenum.platform;

import java.util.Map;

/**
 * An act that the program does not do, with a reason that a person can act on. Nothing has changed when it is thrown: the
 * act's transaction is rolled back, and the screen keeps what was typed.
 *
 * <p>The key names a sentence in the message files; the arguments fill it in (named, as ICU takes them). Never a choice, a
 * token or a person's text.
 */
public class Refused extends RuntimeException {

    private final String key;
    private final transient Map<String, Object> arguments;

    public Refused(String key, Map<String, Object> arguments) {
        super(key, null, false, false);
        this.key = key;
        this.arguments = Map.copyOf(arguments);
    }

    public Refused(String key) {
        this(key, Map.of());
    }

    /** The message key of the sentence. */
    public String key() {
        return key;
    }

    /** What the sentence's named arguments stand for. */
    public Map<String, Object> arguments() {
        return arguments;
    }
}
