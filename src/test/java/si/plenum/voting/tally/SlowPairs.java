package si.plenum.voting.tally;

import java.util.List;

/** Pairs counted ballot by ballot from the definition, and strongest paths by trying every path. */
final class SlowPairs {

    private SlowPairs() {}

    /** How many ballots put {@code one} before {@code other}; who is not ranked comes last. */
    static long preferring(Election election, int one, int other) {
        return election.ballots().stream()
                .filter(ballot -> rank(ballot, one) < rank(ballot, other))
                .count();
    }

    /** Who is preferred to every other by more ballots than the other way round; -1 where there is nobody. */
    static int condorcetWinner(Election election) {
        for (int one = 0; one < election.options(); one++) {
            boolean beatsAll = true;
            for (int other = 0; other < election.options(); other++) {
                beatsAll &= other == one || preferring(election, one, other) > preferring(election, other, one);
            }
            if (beatsAll) return one;
        }
        return -1;
    }

    /** The strongest of all paths without a circle; 0 where there is none. */
    static long strongest(Election election, int from, int to, boolean[] visited) {
        long strongest = 0;
        visited[from] = true;
        for (int next = 0; next < election.options(); next++) {
            long step = preferring(election, from, next);
            if (visited[next] || step <= preferring(election, next, from)) continue;
            long path = next == to ? step : Math.min(step, strongest(election, next, to, visited));
            strongest = Math.max(strongest, path);
        }
        visited[from] = false;
        return strongest;
    }

    private static int rank(List<List<Integer>> ballot, int option) {
        for (int rank = 0; rank < ballot.size(); rank++) {
            if (ballot.get(rank).contains(option)) return rank;
        }
        return ballot.size();
    }
}
