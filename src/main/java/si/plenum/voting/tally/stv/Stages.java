package si.plenum.voting.tally.stv;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import si.plenum.voting.tally.Ranking;
import si.plenum.voting.tally.Round;
import si.plenum.voting.tally.TieUse;
import si.plenum.voting.tally.Ties;
import si.plenum.voting.tally.Transfer;

/**
 * The stages of a count so far, and the order of options by them: by the votes of the stage, where these are equal by the latest
 * earlier stage in which they differed (SSI 2007/42 rules 49 (3) and 51 (2)), then by the drawn order in place of lots.
 */
final class Stages {

    private final int decimals;
    private final Ties ties;
    private final List<long[]> votes = new ArrayList<>();
    private final List<Round> rounds = new ArrayList<>();

    Stages(int decimals, Ties ties) {
        this.decimals = decimals;
        this.ties = ties;
    }

    /** A new stage with these votes; its round is closed by {@link #close}. */
    void open(long[] current) {
        votes.add(current.clone());
    }

    /** Forgets the stage that was opened, as if it had not been. */
    void drop() {
        votes.removeLast();
    }

    /** The number of the stage that is open. */
    int number() {
        return votes.size();
    }

    /** The options, most votes first. Every tie that mattered for the order is logged. */
    List<Integer> mostFirst(List<Integer> options, TieUse.Purpose purpose) {
        var sorted = new ArrayList<>(options);
        sorted.sort(byAll());
        for (int from = 0, to; from < sorted.size(); from = to) {
            to = from + 1;
            while (to < sorted.size() && now(sorted.get(from)) == now(sorted.get(to))) to++;
            log(purpose, sorted.subList(from, to));
        }
        return sorted;
    }

    /** The option with most votes. */
    int most(List<Integer> options, TieUse.Purpose purpose) {
        int most = options.stream().min(byAll()).orElseThrow();
        log(
                purpose,
                options.stream()
                        .filter(option -> now(option) == now(most))
                        .sorted(byAll())
                        .toList());
        return most;
    }

    /** The option with fewest votes. */
    int fewest(List<Integer> options, TieUse.Purpose purpose) {
        var fewestFirst = byAll().reversed();
        int fewest = options.stream().min(fewestFirst).orElseThrow();
        log(
                purpose,
                options.stream()
                        .filter(option -> now(option) == now(fewest))
                        .sorted(fewestFirst)
                        .toList());
        return fewest;
    }

    /** Closes the stage: who was elected and excluded by its votes, and what had moved to make it. */
    void close(
            List<Integer> elected,
            List<Integer> excluded,
            long nonTransferable,
            long roundingLoss,
            List<Transfer> transfers,
            @Nullable BigDecimal quota) {
        rounds.add(new Round(
                votes.size(),
                Arrays.stream(votes.getLast()).mapToObj(this::number).toList(),
                elected,
                excluded,
                number(nonTransferable),
                number(roundingLoss),
                transfers,
                quota));
    }

    List<Round> rounds() {
        return List.copyOf(rounds);
    }

    /** As it is shown. */
    BigDecimal number(long value) {
        return BigDecimal.valueOf(value, decimals);
    }

    /** All standing options: the elected in their order, those left by votes, then the excluded, the last one first. */
    List<List<Integer>> ranking(int[] standing, List<Integer> elected) {
        var excluded = new ArrayList<Integer>();
        rounds.forEach(round -> excluded.addAll(round.excluded()));
        var left = IntStream.of(standing)
                .filter(option -> !elected.contains(option) && !excluded.contains(option))
                .toArray();
        var ranking = new ArrayList<List<Integer>>();
        elected.forEach(option -> ranking.add(List.of(option)));
        ranking.addAll(Ranking.by(left, Comparator.comparingLong(option -> -now(option)))
                .groups());
        excluded.reversed().forEach(option -> ranking.add(List.of(option)));
        return List.copyOf(ranking);
    }

    private long now(int option) {
        return votes.getLast()[option];
    }

    private Comparator<Integer> byAll() {
        return byVotes().thenComparing(ties.order()::place);
    }

    /** Most votes first, now or in the latest earlier stage that differs. */
    private Comparator<Integer> byVotes() {
        return (one, other) -> {
            for (int stage = votes.size() - 1; stage >= 0; stage--) {
                int compared = Long.compare(votes.get(stage)[other], votes.get(stage)[one]);
                if (compared != 0) return compared;
            }
            return 0;
        };
    }

    /** @param tied in the order that they were given; the first two tell whether an earlier stage decided */
    private void log(TieUse.Purpose purpose, List<Integer> tied) {
        if (tied.size() < 2) return;
        boolean earlier = byVotes().compare(tied.get(0), tied.get(1)) != 0;
        ties.add(votes.size(), purpose, tied, tied, earlier ? TieUse.Means.EARLIER_ROUND : ties.means());
    }
}
