package si.plenum.voting.tally.pairwise;

import si.plenum.rules.Method;
import si.plenum.voting.tally.Detail;
import si.plenum.voting.tally.Profile;
import si.plenum.voting.tally.Ranking;
import si.plenum.voting.tally.Tally;
import si.plenum.voting.tally.Terms;
import si.plenum.voting.tally.Ties;

/**
 * Schulze's method (Schulze, "A new monotonic, clone-independent, reversal symmetric, and Condorcet-consistent single-winner
 * election method", 2011; arXiv 1804.02973), with winning votes as the measure of a defeat.
 *
 * <p>A path leads from option to option, each preferred to the next by a majority; it is as strong as its weakest step. One
 * option beats another if its strongest path there is stronger than the strongest path back. This relation has no cycles
 * (section 4.1), so options can be ranked by it: first those that nobody beats, then those that nobody beats among the rest.
 */
public final class Schulze {

    private Schulze() {}

    public static Tally count(Profile profile, Terms terms) {
        var preferences = Preferences.of(profile);
        int size = profile.size();
        var standing = profile.standing();
        var strengths = strengths(preferences, standing, size);
        var ranking =
                Ranking.of(standing, (one, other) -> strengths[one * size + other] > strengths[other * size + one]);
        var beaten = new long[size];
        for (int one : standing) {
            for (int other : standing) {
                if (strengths[one * size + other] > strengths[other * size + one]) beaten[one]++;
            }
        }
        var detail = new Detail.Paths(preferences.matrix(), Preferences.rows(strengths, size));
        return preferences.tally(profile, Method.SCHULZE, terms, ranking, beaten, new Ties(terms.order()), detail);
    }

    /** The strongest path of each pair, by the algorithm of Floyd and Warshall (section 2.3.1 of the paper). */
    private static long[] strengths(Preferences preferences, int[] standing, int size) {
        var strengths = new long[size * size];
        for (int one : standing) {
            for (int other : standing) {
                if (preferences.isMajority(one, other)) strengths[one * size + other] = preferences.of(one, other);
            }
        }
        for (int through : standing) {
            for (int from : standing) {
                long first = strengths[from * size + through];
                if (from == through || first == 0) continue;
                for (int to : standing) {
                    if (to == from) continue;
                    long path = Math.min(first, strengths[through * size + to]);
                    if (path > strengths[from * size + to]) strengths[from * size + to] = path;
                }
            }
        }
        return strengths;
    }
}
