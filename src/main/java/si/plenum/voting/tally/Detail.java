package si.plenum.voting.tally;

import java.math.BigDecimal;
import java.util.List;

/** What a method shows beside its rounds. Lists of lists are matrices over the options: row, then column. */
public sealed interface Detail {

    /** The rounds say everything. */
    record None() implements Detail {}

    /**
     * Schulze.
     *
     * @param preferences how many ballots prefer the row's option to the column's
     * @param strengths of the strongest path from the row's option to the column's, in winning votes; 0 without a path
     */
    record Paths(List<List<Long>> preferences, List<List<Long>> strengths) implements Detail {}

    /**
     * Ranked pairs.
     *
     * @param preferences how many ballots prefer the row's option to the column's
     * @param defeats strongest first
     */
    record Locks(List<List<Long>> preferences, List<Defeat> defeats) implements Detail {}

    /**
     * One option preferred to another by more ballots than the other way round.
     *
     * @param votes ballots that prefer the winner
     * @param locked false where stronger defeats already say the opposite
     */
    record Defeat(int winner, int loser, long votes, long against, boolean locked) {}

    /** Score: of each option the sum and the number of its scores. */
    record Scores(List<ScoreSum> options) implements Detail {}

    /** @param enough whether there are as many scores as needed */
    record ScoreSum(long sum, long scores, boolean enough) {}

    /**
     * Meek.
     *
     * @param factors of each round, the share of each vote that each option keeps, nine decimals
     * @param iterations how often all ballots were handed out
     */
    record Keeping(List<List<BigDecimal>> factors, long iterations) implements Detail {

        public Keeping {
            factors = List.copyOf(factors);
        }
    }

    /**
     * Equal shares. Amounts are in the unit of the budget; shares and payments are exact fractions, as text ("8600/43" in
     * lowest terms, or a whole number).
     *
     * @param costs of each project
     * @param share that each voter starts with, after all raises
     * @param raises how often the share was raised by 1
     * @param purchases in order
     */
    record Budget(
            long budget, List<Long> costs, String share, long raises, List<Purchase> purchases, long spent, long left)
            implements Detail {}

    /**
     * A project bought by those who support it.
     *
     * @param supporters who support it
     * @param paying of these, who had something left
     * @param payment the most that one of them paid; those who had less paid what they had
     */
    record Purchase(int project, long cost, long supporters, long paying, String payment) {}
}
