package si.plenum.voting.tally;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/**
 * Who gets the seats where a method ranks all options at once: the best first, equal ones by the drawn order.
 *
 * @param ranking best first; equal options stand together, ascending
 * @param winners in order of election
 * @param ties each use of the drawn order
 */
public record Seating(List<List<Integer>> ranking, List<Integer> winners, List<TieUse> ties) {

    /**
     * @param options those that stand
     * @param best orders them, the best first; those that it finds equal are tied
     * @param electable whether an option can have a seat at all, however few there are
     */
    public static Seating of(int[] options, Comparator<Integer> best, IntPredicate electable, Terms terms) {
        var ranking = new TreeMap<Integer, List<Integer>>(best);
        for (int option : options) {
            ranking.computeIfAbsent(option, first -> new ArrayList<>()).add(option);
        }
        var winners = new ArrayList<Integer>();
        var ties = new ArrayList<TieUse>();
        for (var equal : ranking.values()) {
            var able = equal.stream().filter(electable::test).toList();
            int seats = Math.min(terms.seats() - winners.size(), able.size());
            if (seats == 0) continue;
            var sorted = terms.order().sort(able);
            if (able.size() > 1) {
                ties.add(new TieUse(
                        1, TieUse.Purpose.ELECTION, able, sorted, terms.order().means()));
            }
            winners.addAll(sorted.subList(0, seats));
        }
        return new Seating(List.copyOf(ranking.values()), List.copyOf(winners), List.copyOf(ties));
    }
}
