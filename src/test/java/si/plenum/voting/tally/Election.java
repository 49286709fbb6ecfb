package si.plenum.voting.tally;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import si.plenum.rules.Method;

/**
 * An invented election: ballots one by one, so that it can be renamed, reordered and counted by slow and simple means.
 *
 * @param ballots each the ranks of one voter
 * @param costs of the options, where they are projects
 * @param order the drawn order
 */
record Election(int options, List<List<List<Integer>>> ballots, List<Long> costs, List<Integer> order, int seats) {

    /** All methods that count options. */
    static final List<Method> METHODS = List.of(
            Method.PLURALITY,
            Method.APPROVAL,
            Method.SCORE,
            Method.BORDA,
            Method.IRV,
            Method.SCHULZE,
            Method.RANKED_PAIRS,
            Method.SCOTTISH_STV,
            Method.MEEK_STV,
            Method.EQUAL_SHARES);

    /** @param equalRanks whether several options can stand at one rank */
    static Arbitrary<Election> any(boolean equalRanks) {
        return Arbitraries.integers()
                .between(1, 5)
                .flatMap(options -> Combinators.combine(
                                ballot(options, equalRanks).list().ofMaxSize(30),
                                Arbitraries.longs().between(1, 12).list().ofSize(options),
                                Arbitraries.shuffle(numbers(options)),
                                Arbitraries.integers().between(1, 4))
                        .as((ballots, costs, order, seats) -> new Election(options, ballots, costs, order, seats)));
    }

    private static Arbitrary<List<List<Integer>>> ballot(int options, boolean equalRanks) {
        return Combinators.combine(
                        Arbitraries.shuffle(numbers(options)),
                        Arbitraries.integers().between(0, options),
                        Arbitraries.integers()
                                .between(0, equalRanks ? 2 : 0)
                                .list()
                                .ofSize(options))
                .as((shuffled, length, joins) -> {
                    var ranks = new ArrayList<List<Integer>>();
                    for (int i = 0; i < length; i++) {
                        if (ranks.isEmpty() || joins.get(i) < 2) ranks.add(new ArrayList<>());
                        ranks.getLast().add(shuffled.get(i));
                    }
                    return ranks;
                });
    }

    private static List<Integer> numbers(int size) {
        return IntStream.range(0, size).boxed().toList();
    }

    /** The same with option {@code o} at the place {@code to.get(o)}. */
    Election renamed(List<Integer> to) {
        var moved = new ArrayList<>(costs);
        for (int option = 0; option < options; option++) moved.set(to.get(option), costs.get(option));
        return new Election(
                options,
                ballots.stream()
                        .map(ballot -> ballot.stream()
                                .map(rank -> rank.stream().map(to::get).toList())
                                .toList())
                        .toList(),
                moved,
                order.stream().map(to::get).toList(),
                seats);
    }

    /** The same with the ballots in another order. */
    Election shuffled(long seed) {
        var shuffled = new ArrayList<>(ballots);
        Collections.shuffle(shuffled, new Random(seed));
        return new Election(options, shuffled, costs, order, seats);
    }

    Profile profile() {
        return fill(builder());
    }

    /** The same ballots, each option scored by how far up it stands. */
    Profile scored() {
        var builder = builder();
        for (var ballot : ballots) {
            for (int rank = 0; rank < ballot.size(); rank++) {
                for (int option : ballot.get(rank)) builder.score(option, 5 - rank);
            }
            builder.cast(1);
        }
        return builder.build();
    }

    private ProfileBuilder builder() {
        return Profile.of(numbers(options).stream()
                        .map(option -> "option " + option)
                        .toList())
                .costs(costs);
    }

    private Profile fill(ProfileBuilder builder) {
        ballots.forEach(ballot -> builder.ranked(1, ballot));
        return builder.build();
    }

    Tally count(Method method) {
        return Tallying.count(
                method == Method.SCORE ? scored() : profile(),
                method,
                Terms.of(method == Method.IRV ? 1 : seats, DrawnOrder.stated(order))
                        .withBudget(20));
    }
}
