package si.plenum.voting.tally;

import java.util.Map;

/**
 * A sentence to be written in the reader's language.
 *
 * @param key names it in the message files
 * @param arguments what its named arguments stand for: whole numbers and texts
 */
public record Sentence(String key, Map<String, Object> arguments) {

    public Sentence {
        arguments = Map.copyOf(arguments);
    }
}
