package si.plenum.voting.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import si.plenum.rules.Method;
import si.plenum.voting.picture.Bars;
import si.plenum.voting.picture.Bars.Bar;
import si.plenum.voting.tally.Detail;
import si.plenum.voting.tally.Tally;

/** Methods that count once: a bar for each option, best first. */
final class VotesFigure {

    private VotesFigure() {}

    static Figure of(Tally tally, Words words) {
        boolean points = tally.method() == Method.BORDA;
        var table = Table.of(
                words.say("voting.tally.table"),
                words.say("voting.tally.option"),
                words.say(points ? "voting.tally.points" : "voting.tally.votes"));
        if (!points) table.column(words.say("voting.tally.share"), true);
        for (int option : Codes.bestFirst(tally)) {
            var votes = tally.last().votes().get(option);
            var cells = new ArrayList<Cell>();
            cells.add(cell(tally, option, words.numbers().decimal(votes)));
            if (!points && tally.ballots() > 0) {
                cells.add(Cell.number(words.numbers().percent(votes.longValue(), tally.ballots())));
            }
            table.row(tally.options().get(option), cells);
        }
        var whole = points ? most(tally) : BigDecimal.valueOf(tally.ballots());
        return new Figure(null, List.of(bars(tally, whole, words)), false, null, table.done());
    }

    static Figure ofScores(Tally tally, Detail.Scores scores, Words words) {
        var table = Table.of(
                words.say("voting.tally.table"),
                words.say("voting.tally.option"),
                words.say("voting.tally.mean"),
                words.say("voting.tally.sum"),
                words.say("voting.tally.scores"));
        @Nullable String legend = null;
        for (int option : Codes.bestFirst(tally)) {
            var sum = scores.options().get(option);
            if (!sum.enough()) legend = words.say("voting.tally.scores.few");
            table.row(
                    tally.options().get(option),
                    cell(
                            tally,
                            option,
                            words.numbers().decimal(tally.last().votes().get(option))),
                    Cell.number(words.numbers().whole(sum.sum())),
                    sum.enough()
                            ? Cell.number(words.numbers().whole(sum.scores()))
                            : Cell.out(words.numbers().whole(sum.scores()) + "*"));
        }
        return new Figure(null, List.of(bars(tally, most(tally), words)), false, legend, table.done());
    }

    private static String bars(Tally tally, BigDecimal whole, Words words) {
        var bars = Codes.bestFirst(tally).stream()
                .map(option -> new Bar(
                        tally.options().get(option),
                        words.numbers().decimal(tally.last().votes().get(option)),
                        tally.last().votes().get(option),
                        tally.winners().contains(option)))
                .toList();
        return Bars.svg(words.say("voting.tally.label", Map.of("ballots", tally.ballots())), bars, whole, null);
    }

    private static Cell cell(Tally tally, int option, String votes) {
        return tally.winners().contains(option) ? Cell.wins(votes) : Cell.number(votes);
    }

    private static BigDecimal most(Tally tally) {
        return tally.last().votes().stream().reduce(BigDecimal.ZERO, BigDecimal::max);
    }
}
