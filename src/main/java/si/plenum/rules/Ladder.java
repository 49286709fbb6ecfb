package si.plenum.rules;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** The steps by which a body tries to agree, gentlest first: consensus, a second round, a vote. Steps may be missing. */
public record Ladder(@JsonValue List<Step> steps) {

    /** A vote at once. */
    public static final Ladder VOTE_ONLY = new Ladder(List.of(Step.VOTE));

    /** Consensus, then a second round, then a vote as the last resort. */
    public static final Ladder CONSENSUS_FIRST = new Ladder(List.of(Step.CONSENSUS, Step.SECOND_ROUND, Step.VOTE));

    @JsonCreator
    public Ladder {
        steps = List.copyOf(steps);
        if (steps.isEmpty() || !List.copyOf(EnumSet.copyOf(steps)).equals(steps)) {
            throw new InvalidRule("error.rule.ladder");
        }
        if (steps.contains(Step.SECOND_ROUND) && !steps.contains(Step.CONSENSUS)) {
            throw new InvalidRule("error.rule.ladder");
        }
    }

    /** The step that every matter starts with. */
    public Step first() {
        return steps.getFirst();
    }

    /** What comes when this step brings no decision, if anything does. */
    public Optional<Step> after(Step step) {
        int next = steps.indexOf(step) + 1;
        return next == 0 || next == steps.size() ? Optional.empty() : Optional.of(steps.get(next));
    }
}
