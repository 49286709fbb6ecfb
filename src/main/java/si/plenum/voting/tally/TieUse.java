package si.plenum.voting.tally;

import java.util.List;
import si.plenum.platform.WireName;

/**
 * A tie that had to be broken.
 *
 * @param round in which it came up
 * @param tied the options, ascending; for equal defeats, all options of these defeats
 * @param chosen the tied options in the order that the tie was given; the first is the one that was taken
 */
public record TieUse(int round, Purpose purpose, List<Integer> tied, List<Integer> chosen, Means by) {

    /** What the tied options were equal for. */
    public enum Purpose implements WireName {
        /** Who comes first among the elected. */
        ELECTION,
        /** Whose surplus is transferred first. */
        SURPLUS,
        /** Who is excluded; the one taken is the last of the drawn order. */
        EXCLUSION,
        /** Which of two defeats counts first. */
        DEFEAT,
        /** Which project is bought first. */
        PURCHASE
    }

    /** What broke the tie. */
    public enum Means implements WireName {
        /** The latest earlier round in which they differed. */
        EARLIER_ROUND,
        /** The project that costs less. */
        LEAST_COST,
        /** The project with more votes. */
        MOST_VOTES,
        FILE_ORDER,
        STATED_ORDER,
        DRAWN_ORDER
    }

    public TieUse {
        tied = List.copyOf(tied);
        chosen = List.copyOf(chosen);
    }
}
