package si.plenum.voting.tally;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Scottish single transferable vote as it is done with paper: each ballot is a sheet with its value written on it. */
final class SlowTransfers {

    private static final class Sheet {
        private final List<List<Integer>> ranks;
        private int rank = -1;
        private int holder = -1;
        private BigDecimal value = BigDecimal.ONE;

        private Sheet(List<List<Integer>> ranks) {
            this.ranks = ranks;
        }
    }

    private final Election election;
    private final List<Sheet> sheets = new ArrayList<>();
    private final Set<Integer> continuing = new HashSet<>();
    private final List<BigDecimal[]> history = new ArrayList<>();
    private final BigDecimal[] votes;

    SlowTransfers(Election election) {
        this.election = election;
        votes = new BigDecimal[election.options()];
        IntStream.range(0, election.options()).forEach(continuing::add);
        election.ballots().forEach(ballot -> sheets.add(new Sheet(ballot)));
    }

    Set<Integer> winners() {
        java.util.Arrays.fill(votes, BigDecimal.ZERO);
        sheets.forEach(this::deal);
        var valid = java.util.Arrays.stream(votes).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (valid.signum() == 0) return Set.of();
        var quota = BigDecimal.valueOf(valid.longValueExact() / (election.seats() + 1) + 1);
        var winners = new HashSet<Integer>();
        var surpluses = new ArrayList<Integer>();
        while (true) {
            history.add(votes.clone());
            for (int option : List.copyOf(continuing)) {
                if (votes[option].compareTo(quota) < 0) continue;
                winners.add(option);
                continuing.remove(option);
                if (votes[option].compareTo(quota) > 0) surpluses.add(option);
            }
            if (continuing.size() <= election.seats() - winners.size()) winners.addAll(continuing);
            if (winners.size() >= Math.min(election.seats(), election.options())) return winners;
            if (surpluses.isEmpty()) {
                int lowest = continuing.stream().max(this::compare).orElseThrow();
                continuing.remove(lowest);
                pass(lowest, null);
                votes[lowest] = BigDecimal.ZERO;
            } else {
                int largest = surpluses.stream().min(this::compare).orElseThrow();
                surpluses.remove((Integer) largest);
                pass(largest, votes[largest].subtract(quota));
                votes[largest] = quota;
            }
        }
    }

    private void pass(int from, BigDecimal surplus) {
        var whole = votes[from];
        for (var sheet : sheets) {
            if (sheet.holder != from) continue;
            if (surplus != null) sheet.value = surplus.multiply(sheet.value).divide(whole, 5, RoundingMode.DOWN);
            deal(sheet);
        }
    }

    private void deal(Sheet sheet) {
        sheet.holder = -1;
        while (++sheet.rank < sheet.ranks.size()) {
            var able = sheet.ranks.get(sheet.rank).stream()
                    .filter(continuing::contains)
                    .toList();
            if (able.size() > 1) sheet.rank = sheet.ranks.size();
            if (able.size() != 1) continue;
            sheet.holder = able.getFirst();
            votes[sheet.holder] = votes[sheet.holder].add(sheet.value);
            return;
        }
    }

    /** Who has more comes first, now or at the latest stage that differs; then by the drawn order. */
    private int compare(int one, int other) {
        for (var stage : history.reversed()) {
            int compared = stage[other].compareTo(stage[one]);
            if (compared != 0) return compared;
        }
        return Integer.compare(election.order().indexOf(one), election.order().indexOf(other));
    }
}
