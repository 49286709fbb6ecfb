package si.plenum.voting.tally.points;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import si.plenum.rules.Method;
import si.plenum.voting.tally.Detail;
import si.plenum.voting.tally.OneRound;
import si.plenum.voting.tally.Profile;
import si.plenum.voting.tally.Ranking;
import si.plenum.voting.tally.Tally;
import si.plenum.voting.tally.Terms;
import si.plenum.voting.tally.Ties;

/** The tally of a method that counts once and ranks by what each option got. */
final class Points {

    private Points() {}

    /** Whole votes: most votes first, nobody without a vote. */
    static Tally tally(Profile profile, Method method, Terms terms, long[] votes, long idle) {
        return tally(
                profile,
                method,
                terms,
                Arrays.stream(votes).mapToObj(BigDecimal::valueOf).toList(),
                Ranking.by(profile.standing(), Comparator.comparingLong(option -> -votes[option])),
                option -> votes[option] > 0,
                idle,
                new Detail.None());
    }

    /**
     * @param votes what each option got, as shown
     * @param ranking by the exact numbers behind it
     * @param electable who got enough to be elected at all
     * @param idle ballots that count for no option
     */
    static Tally tally(
            Profile profile,
            Method method,
            Terms terms,
            List<BigDecimal> votes,
            Ranking ranking,
            IntPredicate electable,
            long idle,
            Detail detail) {
        return OneRound.tally(profile, method, terms, votes, ranking, electable, idle, new Ties(terms.order()), detail);
    }
}
