package si.plenum.plenary;

import java.util.Set;
import si.plenum.rules.BallotChannel;

/**
 * What the rule of the next vote on an item leaves open to whoever opens it.
 *
 * @param besides by which ways ballots may come in besides screens in the hall
 * @param stays   whether it may stay open after the session: from anywhere, until the clock closes it. Not where another vote may
 *     rest on it, not a secret one, and not a round of consensus
 */
public record PlanChoices(Set<BallotChannel> besides, boolean stays) {

    /** Nothing to choose. */
    public static final PlanChoices NONE = new PlanChoices(Set.of(), false);

    public PlanChoices {
        besides = Set.copyOf(besides);
    }
}
