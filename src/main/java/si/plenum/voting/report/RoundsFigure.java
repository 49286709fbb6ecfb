package si.plenum.voting.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import si.plenum.voting.picture.Flow;
import si.plenum.voting.picture.Flow.Box;
import si.plenum.voting.picture.Flow.Move;
import si.plenum.voting.picture.Flow.Standing;
import si.plenum.voting.tally.Round;
import si.plenum.voting.tally.Tally;

/** Methods in rounds: a flow of the votes from round to round, and the table with every digit. */
final class RoundsFigure {

    /** Pictures round; tables do not. */
    private static final int DECIMALS_DRAWN = 2;

    private final Tally tally;
    private final Map<String, String> persons;
    private final Words words;
    private final List<Integer> order;

    private RoundsFigure(Tally tally, boolean persons, Words words) {
        this.tally = tally;
        this.persons = Map.of("persons", persons ? "yes" : "no");
        this.words = words;
        this.order = Codes.bestFirst(tally);
    }

    static Figure of(Tally tally, boolean persons, Words words) {
        var figure = new RoundsFigure(tally, persons, words);
        return new Figure(
                words.say("voting.rounds.title"),
                List.of(figure.picture()),
                true,
                words.say("voting.rounds.legend", figure.persons),
                figure.table());
    }

    private String picture() {
        var rounds = new ArrayList<Flow.Round>();
        for (int i = 0; i < tally.rounds().size(); i++) rounds.add(drawn(i));
        return Flow.svg(
                words.say("voting.rounds.label", Map.of("rounds", tally.rounds().size())), rounds);
    }

    private Flow.Round drawn(int index) {
        var round = tally.rounds().get(index);
        var boxes = new ArrayList<Box>();
        for (int option : order) {
            var votes = round.votes().get(option);
            if (votes.signum() == 0 && !isElected(option, index)) continue;
            boxes.add(new Box(Codes.of(option), votes, drawn(votes), standing(option, index)));
        }
        var lost = round.nonTransferable().add(round.roundingLoss());
        var moves = round.transfers().stream()
                .map(move ->
                        new Move(Codes.of(move.from()), move.to() == null ? "" : Codes.of(move.to()), move.votes()))
                .toList();
        return new Flow.Round(title(index), boxes, lost, drawn(lost), moves);
    }

    private Standing standing(int option, int index) {
        if (isElected(option, index)) return Standing.ELECTED;
        return tally.rounds().get(index).excluded().contains(option) ? Standing.LEAVING : Standing.RUNNING;
    }

    private boolean isElected(int option, int index) {
        return tally.rounds().subList(0, index + 1).stream()
                .anyMatch(round -> round.elected().contains(option));
    }

    /** "2. krog: presežek A". */
    private String title(int index) {
        return words.say("voting.rounds.round", Map.of("n", index + 1, "what", what(index)));
    }

    /** What made this round out of the one before: an exclusion that was decided there, or a surplus. */
    private String what(int index) {
        if (index == 0) return words.say("voting.rounds.first");
        var from = tally.rounds().get(index).transfers().stream()
                .map(move -> move.from())
                .distinct()
                .toList();
        if (!from.isEmpty() && isElected(from.getFirst(), index - 1)) {
            return words.say("voting.rounds.surplus", Map.of("who", Codes.of(from)));
        }
        var out = tally.rounds().get(index - 1).excluded();
        if (!out.isEmpty()) {
            return words.say("voting.rounds.excluded", Map.of("count", count(out.size()), "who", Codes.of(out)));
        }
        return words.say("voting.rounds.last");
    }

    /** Which form the verb takes; after a list of names no number stands. */
    private static String count(int options) {
        return options == 1 ? "single" : options == 2 ? "pair" : "more";
    }

    private Table table() {
        var table = Table.of(words.say("voting.rounds.table"), words.say("voting.rounds.option", persons));
        for (int i = 0; i < tally.rounds().size(); i++) table.column(i + 1 + ". " + what(i), true);
        for (int option : order) {
            var cells = new ArrayList<Cell>();
            for (int i = 0; i < tally.rounds().size(); i++) cells.add(cell(option, i));
            table.row(name(option), cells);
        }
        table.total(
                words.say("voting.rounds.exhausted"),
                tally.rounds().stream()
                        .map(round -> number(round.nonTransferable()))
                        .toList());
        if (tally.last().roundingLoss().signum() > 0) {
            table.row(
                    words.say("voting.rounds.loss"),
                    tally.rounds().stream()
                            .map(round -> number(round.roundingLoss()))
                            .toList());
        }
        return table.done();
    }

    private String name(int option) {
        var name = Codes.named(tally, option);
        return tally.winners().contains(option) ? name + ", " + words.say("voting.rounds.elected", persons) : name;
    }

    private Cell cell(int option, int index) {
        var round = tally.rounds().get(index);
        if (index > 0 && tally.rounds().get(index - 1).excluded().contains(option)) {
            return Cell.out(words.say("voting.rounds.out"));
        }
        if (wasExcluded(option, index)) return Cell.out("–");
        var votes = words.numbers().decimal(round.votes().get(option));
        return round.elected().contains(option) ? Cell.wins(votes) : Cell.number(votes);
    }

    /** Before this round. */
    private boolean wasExcluded(int option, int index) {
        return tally.rounds().subList(0, index).stream()
                .map(Round::excluded)
                .anyMatch(excluded -> excluded.contains(option));
    }

    private Cell number(BigDecimal votes) {
        return Cell.number(words.numbers().decimal(votes));
    }

    private String drawn(BigDecimal votes) {
        return words.numbers().decimal(votes.setScale(DECIMALS_DRAWN, RoundingMode.HALF_UP));
    }
}
