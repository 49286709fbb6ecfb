package si.plenum.voting.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import si.plenum.voting.picture.Bars;
import si.plenum.voting.picture.Bars.Bar;
import si.plenum.voting.picture.Stack;
import si.plenum.voting.picture.Stack.Part;
import si.plenum.voting.tally.Detail;
import si.plenum.voting.tally.Tally;

/** Equal shares: how the bought projects fill the budget, and how many support each project. */
final class BudgetFigure {

    private BudgetFigure() {}

    static Figure of(Tally tally, Detail.Budget budget, Words words) {
        var parts = budget.purchases().stream()
                .map(bought -> new Part(Codes.of(bought.project()), BigDecimal.valueOf(bought.cost()), true))
                .toList();
        var numbers = Map.of(
                "spent", euros(budget.spent(), words),
                "budget", euros(budget.budget(), words),
                "left", euros(budget.left(), words));
        var fill = Stack.svg(
                words.say("voting.budget.label", numbers),
                parts,
                BigDecimal.valueOf(budget.budget()),
                words.say("voting.budget.spent", numbers),
                words.say("voting.budget.of", numbers));
        return new Figure(
                words.say("voting.budget.title"),
                List.of(fill, support(tally, words)),
                false,
                words.say("voting.budget.legend"),
                table(tally, budget, words));
    }

    private static String support(Tally tally, Words words) {
        var bars = new ArrayList<Bar>();
        for (int project : Codes.bestFirst(tally)) {
            var votes = supporters(tally, project);
            bars.add(new Bar(
                    Codes.of(project) + "  " + tally.options().get(project),
                    words.numbers().decimal(votes),
                    votes,
                    tally.winners().contains(project)));
        }
        return Bars.svg(words.say("voting.budget.support"), bars, BigDecimal.valueOf(tally.ballots()), null);
    }

    private static BigDecimal supporters(Tally tally, int project) {
        return tally.rounds().getFirst().votes().get(project);
    }

    private static Table table(Tally tally, Detail.Budget budget, Words words) {
        var table = Table.of(
                words.say("voting.budget.table"),
                words.say("voting.budget.project"),
                words.say("voting.budget.cost"),
                words.say("voting.budget.supporters"));
        table.column(words.say("voting.budget.state"), false);
        for (int project : Codes.bestFirst(tally)) {
            boolean bought = tally.winners().contains(project);
            table.row(
                    Codes.named(tally, project),
                    bought
                            ? Cell.wins(euros(budget.costs().get(project), words))
                            : Cell.number(euros(budget.costs().get(project), words)),
                    Cell.number(words.numbers().decimal(supporters(tally, project))),
                    Cell.words(words.say(bought ? "voting.budget.funded" : "voting.budget.unfunded")));
        }
        table.total(
                words.say("voting.budget.total"),
                List.of(Cell.number(euros(budget.spent(), words)), Cell.number(""), Cell.words("")));
        return table.done();
    }

    private static String euros(long amount, Words words) {
        return words.numbers().euros(Math.multiplyExact(amount, 100));
    }
}
