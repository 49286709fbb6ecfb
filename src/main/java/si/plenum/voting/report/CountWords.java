package si.plenum.voting.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import si.plenum.rules.Method;
import si.plenum.voting.tally.Detail;
import si.plenum.voting.tally.Round;
import si.plenum.voting.tally.Tally;

/** A count between options told in lines of text, every round and every vote, for a record that has no pictures. */
final class CountWords {

    private final Tally tally;
    private final Words words;
    private final String persons;

    private CountWords(Tally tally, boolean persons, Words words) {
        this.tally = tally;
        this.words = words;
        this.persons = persons ? "yes" : "no";
    }

    /** @param persons whether the options are people */
    static List<String> of(Tally tally, boolean persons, Words words) {
        var count = new CountWords(tally, persons, words);
        return switch (tally.detail()) {
            case Detail.Budget budget -> count.budget(budget);
            case Detail.Paths paths -> List.of(count.ranking());
            case Detail.Locks locks -> List.of(count.ranking());
            case Detail.Scores scores -> List.of(count.votes("means"));
            case Detail.Keeping keeping -> count.rounds();
            case Detail.None none ->
                switch (tally.method()) {
                    case IRV, SCOTTISH_STV, MEEK_STV -> count.rounds();
                    default -> List.of(count.votes(tally.method() == Method.BORDA ? "points" : "votes"));
                };
        };
    }

    private List<String> rounds() {
        var lines = new ArrayList<String>();
        for (int i = 0; i < tally.rounds().size(); i++) lines.add(round(i));
        return lines;
    }

    private String round(int index) {
        var round = tally.rounds().get(index);
        var gone = tally.rounds().subList(0, index).stream()
                .flatMap(before -> before.excluded().stream())
                .toList();
        var votes = Codes.bestFirst(tally).stream()
                .filter(option -> !gone.contains(option))
                .map(option -> named(option, round))
                .collect(Collectors.joining(", "));
        var sentences = new ArrayList<String>();
        sentences.add(words.say("voting.record.round", Map.of("n", index + 1, "votes", votes)));
        if (!round.elected().isEmpty()) sentences.add(who("elected", round.elected()));
        if (!round.excluded().isEmpty()) sentences.add(who("excluded", round.excluded()));
        left(sentences, "exhausted", round.nonTransferable());
        left(sentences, "loss", round.roundingLoss());
        return String.join(" ", sentences);
    }

    private String who(String what, List<Integer> options) {
        return words.say("voting.record." + what, Map.of("who", names(options), "persons", persons));
    }

    private void left(List<String> sentences, String what, BigDecimal votes) {
        if (votes.signum() == 0) return;
        sentences.add(words.say(
                "voting.record." + what, Map.of("votes", words.numbers().decimal(votes))));
    }

    private String votes(String what) {
        var votes = Codes.bestFirst(tally).stream()
                .map(option -> named(option, tally.last()))
                .collect(Collectors.joining(", "));
        return words.say("voting.record." + what, Map.of("votes", votes));
    }

    /** Options that the method finds equal have an equals sign between them. */
    private String ranking() {
        var ranking = tally.ranking().stream()
                .map(group -> group.stream().map(tally.options()::get).collect(Collectors.joining(" = ")))
                .collect(Collectors.joining(", "));
        return words.say("voting.record.ranking", Map.of("ranking", ranking));
    }

    private List<String> budget(Detail.Budget budget) {
        var lines = new ArrayList<String>();
        lines.add(words.say(
                "voting.record.budget",
                Map.of(
                        "spent", euros(budget.spent()),
                        "budget", euros(budget.budget()),
                        "left", euros(budget.left()))));
        for (var bought : budget.purchases()) {
            lines.add(words.say(
                    "voting.record.project",
                    Map.of(
                            "project", tally.options().get(bought.project()),
                            "cost", euros(bought.cost()),
                            "n", bought.supporters())));
        }
        return lines;
    }

    private String named(int option, Round round) {
        return tally.options().get(option) + " "
                + words.numbers().decimal(round.votes().get(option));
    }

    private String names(List<Integer> options) {
        return options.stream().map(tally.options()::get).collect(Collectors.joining(", "));
    }

    private String euros(long amount) {
        return words.numbers().euros(Math.multiplyExact(amount, 100));
    }
}
