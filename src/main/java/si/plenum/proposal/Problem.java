package si.plenum.proposal;

import java.util.Map;

/**
 * What stands in the way of filing a draft.
 *
 * @param field     the field to mend
 * @param key       names the sentence in the message files
 * @param arguments what its named arguments stand for
 */
public record Problem(Field field, String key, Map<String, Object> arguments) {

    public Problem {
        arguments = Map.copyOf(arguments);
    }

    /** The fields of a draft. */
    public enum Field {
        TITLE,
        SUMMARY,
        WORDING,
        REASONS,
        CHANGE,
        ELECTION,
        PAPER
    }
}
