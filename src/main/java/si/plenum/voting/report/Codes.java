package si.plenum.voting.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import si.plenum.voting.tally.Tally;

/** Short names of options for pictures: A, B, C in the order of the ballot paper; the tables say who they are. */
final class Codes {

    private static final int LETTERS = 26;

    private Codes() {}

    static String of(int option) {
        var letter = String.valueOf((char) ('A' + option % LETTERS));
        return option < LETTERS ? letter : letter + (option / LETTERS + 1);
    }

    static String of(List<Integer> options) {
        return options.stream().map(Codes::of).collect(Collectors.joining(", "));
    }

    /** "A Demo članica_an 03". */
    static String named(Tally tally, int option) {
        return of(option) + "\u00A0" + tally.options().get(option);
    }

    /** Those who won in the order in which they did, then the others as they are ranked, then whoever is not ranked. */
    static List<Integer> bestFirst(Tally tally) {
        var order = new ArrayList<>(tally.winners());
        tally.ranking().stream()
                .flatMap(List::stream)
                .filter(option -> !order.contains(option))
                .forEach(order::add);
        IntStream.range(0, tally.options().size())
                .filter(option -> !order.contains(option))
                .forEach(order::add);
        return order;
    }
}
