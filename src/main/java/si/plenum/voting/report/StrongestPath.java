package si.plenum.voting.report;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import si.plenum.voting.tally.Detail;

/**
 * A shortest of the strongest paths from one option to another (Schulze 2011, section 2.3): a row of pairwise wins, none of
 * them weaker than the strength that the count found.
 *
 * @param options from the first to the last
 * @param votes of each win on the way
 */
record StrongestPath(List<Integer> options, List<Long> votes) {

    static Optional<StrongestPath> between(Detail.Paths paths, int from, int to) {
        long strength = paths.strengths().get(from).get(to);
        if (strength == 0) return Optional.empty();
        int size = paths.preferences().size();
        var before = new int[size];
        Arrays.fill(before, -1);
        before[from] = from;
        var waiting = new ArrayDeque<>(List.of(from));
        while (!waiting.isEmpty() && before[to] < 0) {
            int at = waiting.remove();
            for (int next = 0; next < size; next++) {
                if (before[next] < 0 && next != at && win(paths, at, next) >= strength) {
                    before[next] = at;
                    waiting.add(next);
                }
            }
        }
        return before[to] < 0 ? Optional.empty() : Optional.of(back(paths, before, from, to));
    }

    private static StrongestPath back(Detail.Paths paths, int[] before, int from, int to) {
        var options = new ArrayList<Integer>();
        for (int at = to; at != from; at = before[at]) options.addFirst(at);
        options.addFirst(from);
        var votes = new ArrayList<Long>();
        for (int i = 0; i + 1 < options.size(); i++) votes.add(win(paths, options.get(i), options.get(i + 1)));
        return new StrongestPath(List.copyOf(options), List.copyOf(votes));
    }

    /** Winning votes: 0 where the pair was not won. */
    private static long win(Detail.Paths paths, int one, int other) {
        long votes = paths.preferences().get(one).get(other);
        return votes > paths.preferences().get(other).get(one) ? votes : 0;
    }
}
