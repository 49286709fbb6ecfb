package si.plenum.voting.tally;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.IntPredicate;
import si.plenum.rules.Method;

/** The tally of a method that counts once and then puts the options in order. */
public final class OneRound {

    private OneRound() {}

    /**
     * The tally.
     *
     * @param votes what each option got, as shown, all with the same number of decimals
     * @param ranking by the exact numbers behind it
     * @param electable who got enough to be elected at all
     * @param idle ballots that count for no option
     * @param ties those broken so far; equals at the last seat are added
     */
    public static Tally tally(
            Profile profile,
            Method method,
            Terms terms,
            List<BigDecimal> votes,
            Ranking ranking,
            IntPredicate electable,
            long idle,
            Ties ties,
            Detail detail) {
        var winners = ranking.winners(terms.seats(), electable, ties);
        int scale = votes.isEmpty() ? 0 : votes.getFirst().scale();
        var round = new Round(
                1,
                votes,
                winners,
                List.of(),
                BigDecimal.valueOf(idle).setScale(scale),
                BigDecimal.ZERO.setScale(scale),
                List.of(),
                null);
        return new Tally(
                method,
                terms.seats(),
                profile.options(),
                profile.ballots(),
                null,
                winners,
                ranking.groups(),
                List.of(round),
                ties.uses(),
                detail);
    }
}
