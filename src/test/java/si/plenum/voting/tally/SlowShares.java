package si.plenum.voting.tally;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Equal shares from the definition: every voter has a purse with an exact fraction, every price is sought among sorted purses. */
final class SlowShares {

    private final Election election;
    private final long budget;

    SlowShares(Election election, long budget) {
        this.election = election;
        this.budget = budget;
    }

    /** What is bought after all raises, in order. */
    List<Integer> winners() {
        if (election.ballots().isEmpty()) return List.of();
        var share = new Ratio(
                BigInteger.valueOf(budget),
                BigInteger.valueOf(election.ballots().size()));
        var bought = shop(share);
        // Without an end where all is bought, raises would go on for ever.
        while (bought.size() < wanted()) {
            share = share.minus(new Ratio(BigInteger.ONE.negate(), BigInteger.ONE));
            var next = shop(share);
            if (next.stream()
                            .mapToLong(project -> election.costs().get(project))
                            .sum()
                    > budget) break;
            bought = next;
        }
        return bought;
    }

    private long wanted() {
        return election.order().stream()
                .filter(project -> !supporters(project).isEmpty())
                .count();
    }

    private List<Integer> shop(Ratio share) {
        var purses = new Ratio[election.ballots().size()];
        Arrays.fill(purses, share);
        var bought = new ArrayList<Integer>();
        while (true) {
            int best = -1;
            Ratio bestPrice = null;
            for (int project : byPreference()) {
                if (bought.contains(project)) continue;
                var price = price(project, purses);
                if (price == null) continue;
                var perCost = price.over(election.costs().get(project));
                if (bestPrice == null
                        || perCost.compareTo(bestPrice.over(election.costs().get(best))) < 0) {
                    best = project;
                    bestPrice = price;
                }
            }
            if (bestPrice == null) return bought;
            for (int voter : supporters(best)) {
                purses[voter] = purses[voter].minus(purses[voter].compareTo(bestPrice) < 0 ? purses[voter] : bestPrice);
            }
            bought.add(best);
        }
    }

    /** Projects as ties prefer them: least cost, most votes, drawn order. */
    private List<Integer> byPreference() {
        return election.order().stream()
                .sorted(Comparator.comparingLong(
                                (Integer project) -> election.costs().get(project))
                        .thenComparingInt(project -> -supporters(project).size()))
                .toList();
    }

    private Ratio price(int project, Ratio[] purses) {
        var sorted = supporters(project).stream()
                .map(voter -> purses[voter])
                .sorted()
                .toList();
        var missing = new Ratio(BigInteger.valueOf(election.costs().get(project)), BigInteger.ONE);
        for (int i = 0; i < sorted.size(); i++) {
            var price = missing.over(sorted.size() - i);
            if (price.compareTo(sorted.get(i)) <= 0) return price;
            missing = missing.minus(sorted.get(i));
        }
        return null;
    }

    private List<Integer> supporters(int project) {
        var supporters = new ArrayList<Integer>();
        for (int voter = 0; voter < election.ballots().size(); voter++) {
            if (election.ballots().get(voter).stream().anyMatch(rank -> rank.contains(project))) supporters.add(voter);
        }
        return supporters;
    }

    /** A fraction, not shortened. */
    private record Ratio(BigInteger above, BigInteger below) implements Comparable<Ratio> {

        Ratio minus(Ratio other) {
            return new Ratio(
                    above.multiply(other.below).subtract(other.above.multiply(below)), below.multiply(other.below));
        }

        Ratio over(long divisor) {
            return new Ratio(above, below.multiply(BigInteger.valueOf(divisor)));
        }

        @Override
        public int compareTo(Ratio other) {
            return above.multiply(other.below).compareTo(other.above.multiply(below));
        }
    }
}
