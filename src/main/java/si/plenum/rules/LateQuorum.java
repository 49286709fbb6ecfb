package si.plenum.rules;

import java.util.Map;

/**
 * The lower threshold that holds when too few have come: after so many minutes of waiting.
 *
 * @param afterMinutes whole minutes from the announced start
 */
public record LateQuorum(int afterMinutes, Threshold threshold) {

    public LateQuorum {
        if (afterMinutes < 1) {
            throw new InvalidRule("error.rule.quorum.late", Map.of("minutes", afterMinutes));
        }
    }
}
