package si.plenum.voting.tally.pairwise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import si.plenum.rules.Method;
import si.plenum.voting.tally.Detail;
import si.plenum.voting.tally.Detail.Defeat;
import si.plenum.voting.tally.DrawnOrder;
import si.plenum.voting.tally.Profile;
import si.plenum.voting.tally.Ranking;
import si.plenum.voting.tally.Tally;
import si.plenum.voting.tally.Terms;
import si.plenum.voting.tally.TieUse;
import si.plenum.voting.tally.Ties;

/**
 * Ranked pairs (Tideman, "Independence of clones as a criterion for voting rules", 1987; Zavist and Tideman, 1989), with winning
 * votes as the measure of a defeat.
 *
 * <p>Defeats are locked in order of their votes, the strongest first, each unless the defeats locked before it already say the
 * opposite. Of equal defeats the one with the earlier winner in the drawn order comes first, then the one with the later loser,
 * so that the drawn order decides as it would between the options themselves.
 */
public final class RankedPairs {

    private RankedPairs() {}

    public static Tally count(Profile profile, Terms terms) {
        var preferences = Preferences.of(profile);
        var standing = profile.standing();
        var ties = new Ties(terms.order());
        var locked = new Locked(profile.size());
        var defeats = new ArrayList<Defeat>();
        for (var equal : strongestFirst(preferences, standing, terms.order())) {
            defeats.addAll(lock(equal, locked, ties));
        }
        var ranking = Ranking.of(standing, locked::leads);
        var beaten = new long[profile.size()];
        for (int one : standing) {
            for (int other : standing) {
                if (locked.leads(one, other)) beaten[one]++;
            }
        }
        var detail = new Detail.Locks(preferences.matrix(), List.copyOf(defeats));
        return preferences.tally(profile, Method.RANKED_PAIRS, terms, ranking, beaten, ties, detail);
    }

    /** Defeats in the order of locking; those with equal votes together. */
    private static List<List<Defeat>> strongestFirst(Preferences preferences, int[] standing, DrawnOrder order) {
        var defeats = new ArrayList<Defeat>();
        for (int one : standing) {
            for (int other : standing) {
                if (preferences.isMajority(one, other)) {
                    defeats.add(new Defeat(one, other, preferences.of(one, other), preferences.of(other, one), false));
                }
            }
        }
        var place = new int[order.options().size()];
        for (int i = 0; i < place.length; i++) place[order.options().get(i)] = i;
        defeats.sort(Comparator.comparingLong(Defeat::votes)
                .reversed()
                .thenComparingInt(defeat -> place[defeat.winner()])
                .thenComparingInt(defeat -> -place[defeat.loser()]));

        var groups = new ArrayList<List<Defeat>>();
        for (var defeat : defeats) {
            if (groups.isEmpty() || groups.getLast().getFirst().votes() != defeat.votes()) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(defeat);
        }
        return groups;
    }

    /** Locks what can be locked of equal defeats, and remembers the drawn order where it decided which. */
    private static List<Defeat> lock(List<Defeat> equal, Locked locked, Ties ties) {
        var possible = equal.stream()
                .map(defeat -> !locked.leads(defeat.loser(), defeat.winner()))
                .toList();
        var result = new ArrayList<Defeat>();
        boolean orderDecided = false;
        for (int i = 0; i < equal.size(); i++) {
            var defeat = equal.get(i);
            boolean lockable = !locked.leads(defeat.loser(), defeat.winner());
            if (lockable) locked.lock(defeat.winner(), defeat.loser());
            orderDecided |= possible.get(i) && !lockable;
            result.add(new Defeat(defeat.winner(), defeat.loser(), defeat.votes(), defeat.against(), lockable));
        }
        if (orderDecided) {
            var involved = new TreeSet<Integer>();
            equal.forEach(defeat -> involved.addAll(List.of(defeat.winner(), defeat.loser())));
            var tied = List.copyOf(involved);
            ties.sort(1, TieUse.Purpose.DEFEAT, tied);
        }
        return result;
    }
}
