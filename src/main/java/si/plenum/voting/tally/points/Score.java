package si.plenum.voting.tally.points;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import si.plenum.rules.Method;
import si.plenum.voting.tally.Detail;
import si.plenum.voting.tally.Profile;
import si.plenum.voting.tally.Ranking;
import si.plenum.voting.tally.Tally;
import si.plenum.voting.tally.Terms;
import si.plenum.voting.tally.Uncountable;

/**
 * Score voting: the highest mean of the scores given wins. An option that a ballot leaves blank gets nothing from it, neither a
 * score nor a smaller mean; so that a few enthusiasts do not decide, the terms can ask for a number of scores. Means are compared
 * as exact fractions and shown to five decimals.
 */
public final class Score {

    private static final int SHOWN = 5;

    private Score() {}

    public static Tally count(Profile profile, Terms terms) {
        if (!profile.hasScores() && !profile.isBlank()) throw new Uncountable("These ballots have no scores.");
        var sums = new long[profile.size()];
        var scores = new long[profile.size()];
        long idle = 0;
        for (int group = 0; group < profile.groups(); group++) {
            boolean counts = false;
            for (int position = profile.start(group); position < profile.end(group); position++) {
                int option = profile.option(position);
                if (profile.isWithdrawn(option)) continue;
                counts = true;
                scores[option] += profile.count(group);
                sums[option] = Math.addExact(
                        sums[option], Math.multiplyExact(profile.count(group), (long) profile.score(position)));
            }
            if (!counts) idle += profile.count(group);
        }
        var shown = new ArrayList<BigDecimal>();
        var detail = new ArrayList<Detail.ScoreSum>();
        for (int option = 0; option < sums.length; option++) {
            shown.add(BigDecimal.valueOf(sums[option])
                    .divide(BigDecimal.valueOf(Math.max(1, scores[option])), SHOWN, RoundingMode.HALF_EVEN));
            detail.add(new Detail.ScoreSum(sums[option], scores[option], isEnough(scores[option], terms)));
        }
        return Points.tally(
                profile,
                Method.SCORE,
                terms,
                shown,
                Ranking.of(
                        profile.standing(),
                        (one, other) -> isBetter(
                                sums[one],
                                scores[one],
                                isEnough(scores[one], terms),
                                sums[other],
                                scores[other],
                                isEnough(scores[other], terms))),
                option -> isEnough(scores[option], terms),
                idle,
                new Detail.Scores(List.copyOf(detail)));
    }

    private static boolean isEnough(long scores, Terms terms) {
        return scores >= Math.max(1, terms.scoresNeeded());
    }

    /** Those with enough scores before those without; then by the mean: sum / scores > other sum / other scores. */
    private static boolean isBetter(
            long sum, long scores, boolean enough, long otherSum, long otherScores, boolean otherEnough) {
        if (enough != otherEnough) return enough;
        if (scores == 0 || otherScores == 0) return scores > otherScores;
        return product(sum, otherScores).compareTo(product(otherSum, scores)) > 0;
    }

    private static BigInteger product(long one, long other) {
        return BigInteger.valueOf(one).multiply(BigInteger.valueOf(other));
    }
}
