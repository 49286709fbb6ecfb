package si.plenum.voting.report;

import java.util.Map;
import si.plenum.platform.language.Numbers;
import si.plenum.voting.tally.Sentence;

/** The language that a report is written in. */
public interface Words {

    /** A sentence of the message files with its named arguments. */
    String say(String key, Map<String, ?> arguments);

    /** How the language writes numbers. */
    Numbers numbers();

    default String say(String key) {
        return say(key, Map.of());
    }

    default String say(Sentence sentence) {
        return say(sentence.key(), sentence.arguments());
    }
}
