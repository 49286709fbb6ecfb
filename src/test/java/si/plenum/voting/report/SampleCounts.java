package si.plenum.voting.report;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import si.plenum.rules.Citation;
import si.plenum.rules.Matter;
import si.plenum.rules.Method;
import si.plenum.rules.Rule;
import si.plenum.voting.tally.DrawnOrder;
import si.plenum.voting.tally.ElectionVerdict;
import si.plenum.voting.tally.Profile;
import si.plenum.voting.tally.Tally;
import si.plenum.voting.tally.Tallying;
import si.plenum.voting.tally.Terms;
import si.plenum.voting.tally.Turnout;

/** Small elections of every method, counted for real: seven candidates or projects, 43 ballots, always the same. */
final class SampleCounts {

    private static final List<String> PEOPLE = IntStream.of(3, 11, 18, 22, 27, 31, 36)
            .mapToObj("Demo članica_an %02d"::formatted)
            .toList();
    private static final List<String> PROJECTS = List.of(
            "Oder na dvorišču",
            "Kino na prostem",
            "Delavnice sitotiska",
            "Mladinski festival",
            "Zvočna oprema za dvorano Gustaf",
            "Razstava o zgodovini pekarne",
            "Skupnostna kuhinja");
    private static final int BALLOTS = 43;

    private SampleCounts() {}

    static ElectionVerdict verdict(Method method) {
        var matter = method == Method.EQUAL_SHARES ? Matter.RESOLUTION : Matter.ELECTION;
        var rule = Rule.plain(matter, new Citation("24. člen Upravljalskega modela"))
                .with(method);
        return ElectionVerdict.of(
                rule, tally(method), new long[PEOPLE.size()], null, new Turnout(BALLOTS, 48, false, 0, 0));
    }

    static Tally tally(Method method) {
        boolean money = method == Method.EQUAL_SHARES;
        var builder = Profile.of(money ? PROJECTS : PEOPLE);
        if (money) builder.costs(List.of(2400L, 1300L, 900L, 3600L, 5200L, 1800L, 2100L));
        var random = new Random(24);
        for (int i = 0; i < BALLOTS; i++) {
            var order = order(random);
            switch (method) {
                case PLURALITY -> builder.chosen(1, order.subList(0, 1));
                case APPROVAL, EQUAL_SHARES -> builder.chosen(1, order.subList(0, 1 + random.nextInt(4)));
                case SCORE ->
                    builder.scored(1, Map.of(order.get(0), 5, order.get(1), 3 + random.nextInt(2), order.get(5), 0));
                default ->
                    builder.ranked(
                            1,
                            order.subList(0, 2 + random.nextInt(5)).stream()
                                    .map(List::of)
                                    .toList());
            }
        }
        var seats = method == Method.SCOTTISH_STV || method == Method.MEEK_STV ? 3 : 1;
        var terms = Terms.of(seats, DrawnOrder.ofFile(PEOPLE.size())).withBudget(money ? 10_000 : 0);
        return Tallying.count(builder.build(), method, terms);
    }

    /** The first ones are liked more. */
    private static List<Integer> order(Random random) {
        var liking = new double[PEOPLE.size()];
        for (int option = 0; option < liking.length; option++) {
            liking[option] = option * 0.9 + random.nextGaussian() * 2.6;
        }
        return IntStream.range(0, PEOPLE.size())
                .boxed()
                .sorted(Comparator.comparingDouble(option -> liking[option]))
                .toList();
    }
}
