package si.plenum.rules;

import java.util.Map;

/**
 * The share of a base that the votes for must exceed or reach.
 *
 * @param strict {@code true}: more than the share; {@code false}: at least the share
 */
public record Majority(long numerator, long denominator, boolean strict, Base base) {

    /** More than half of the votes for and against. */
    public static final Majority SIMPLE = new Majority(1, 2, true, Base.FOR_AND_AGAINST);

    /** At least two thirds of the votes for and against. */
    public static final Majority TWO_THIRDS = new Majority(2, 3, false, Base.FOR_AND_AGAINST);

    public Majority {
        if (numerator < 1 || numerator > denominator || (strict && numerator == denominator)) {
            throw new InvalidRule("error.rule.majority", Map.of("numerator", numerator, "denominator", denominator));
        }
    }

    /**
     * The fewest votes for that carry, out of {@code votes} in the base: at least one, for nothing is adopted without a vote
     * for. In whole numbers, so that exactly two thirds is exactly two thirds.
     */
    public long needed(long votes) {
        return Math.max(1, Share.fewest(numerator, denominator, strict, votes));
    }

    /** Whether this many votes for carry, out of {@code votes} in the base. */
    public boolean carriedBy(long votesFor, long votes) {
        return votesFor >= needed(votes);
    }

    /** The share as it is written in arithmetic: {@code 2/3}. */
    public String share() {
        return numerator + "/" + denominator;
    }
}
