package si.plenum.voting.tally;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.IntPredicate;

/**
 * Options in the order that a method puts them, best first.
 *
 * @param groups options that the method finds equal stand together, ascending
 */
public record Ranking(List<List<Integer>> groups) {

    public Ranking {
        groups = List.copyOf(groups);
    }

    /** Best first; those that the comparison finds equal stand together. */
    public static Ranking by(int[] options, Comparator<Integer> best) {
        var groups = new TreeMap<Integer, List<Integer>>(best);
        for (int option : options) {
            groups.computeIfAbsent(option, first -> new ArrayList<>()).add(option);
        }
        return new Ranking(List.copyOf(groups.values()));
    }

    /**
     * First those that nobody beats, then those that nobody beats among the rest, and so on.
     *
     * @param options ascending
     * @param beats without a cycle, so that every step finds somebody
     */
    public static Ranking of(int[] options, BiPredicate<Integer, Integer> beats) {
        var groups = new ArrayList<List<Integer>>();
        var left = new ArrayList<Integer>();
        for (int option : options) left.add(option);
        while (!left.isEmpty()) {
            var best = left.stream()
                    .filter(option -> left.stream().noneMatch(other -> beats.test(other, option)))
                    .toList();
            if (best.isEmpty()) throw new IllegalStateException("Every option is beaten: " + left);
            groups.add(best);
            left.removeAll(best);
        }
        return new Ranking(groups);
    }

    /**
     * Who fills the seats, in order; equal options by the drawn order.
     *
     * @param electable the others are passed over
     */
    public List<Integer> winners(int seats, IntPredicate electable, Ties ties) {
        var winners = new ArrayList<Integer>();
        for (var group : groups) {
            if (winners.size() == seats) break;
            var able = group.stream().filter(electable::test).toList();
            int taken = Math.min(able.size(), seats - winners.size());
            winners.addAll(ties.sort(1, TieUse.Purpose.ELECTION, able).subList(0, taken));
        }
        return winners;
    }
}
