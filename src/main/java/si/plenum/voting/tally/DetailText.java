package si.plenum.voting.tally;

import java.util.List;
import java.util.stream.Collectors;

/** What a method shows beside its rounds, as plain text. */
final class DetailText {

    private DetailText() {}

    static void add(List<String> lines, Tally tally) {
        switch (tally.detail()) {
            case Detail.None none -> {
                // The rounds say everything.
            }
            case Detail.Paths paths -> {
                matrix(
                        lines,
                        tally,
                        "Ballots that prefer the option of the row to that of the column",
                        paths.preferences());
                matrix(
                        lines,
                        tally,
                        "Strongest path from the option of the row to that of the column",
                        paths.strengths());
            }
            case Detail.Locks locks -> {
                matrix(
                        lines,
                        tally,
                        "Ballots that prefer the option of the row to that of the column",
                        locks.preferences());
                lines.add("\nDefeats, the strongest first");
                locks.defeats()
                        .forEach(defeat -> lines.add("  %s over %s, %d to %d: %s"
                                .formatted(
                                        tally.options().get(defeat.winner()),
                                        tally.options().get(defeat.loser()),
                                        defeat.votes(),
                                        defeat.against(),
                                        defeat.locked() ? "locked" : "left out, stronger defeats say the opposite")));
            }
            case Detail.Scores scores -> scores(lines, tally, scores);
            case Detail.Keeping keeping -> {
                lines.add("\nKeep factors in the last round");
                var last = keeping.factors().getLast();
                for (int option = 0; option < last.size(); option++) {
                    lines.add("%18s  %s"
                            .formatted(
                                    last.get(option).toPlainString(),
                                    tally.options().get(option)));
                }
            }
            case Detail.Budget budget -> budget(lines, tally, budget);
        }
    }

    private static void scores(List<String> lines, Tally tally, Detail.Scores scores) {
        lines.add("\nSum of scores, number of scores");
        for (int option = 0; option < scores.options().size(); option++) {
            var sum = scores.options().get(option);
            lines.add("%18d / %d  %s%s"
                    .formatted(
                            sum.sum(), sum.scores(), tally.options().get(option), sum.enough() ? "" : "  (too few)"));
        }
    }

    private static void budget(List<String> lines, Tally tally, Detail.Budget budget) {
        lines.add("\nBudget %d, share of each voter %s (raised %d times), spent %d, left %d"
                .formatted(budget.budget(), budget.share(), budget.raises(), budget.spent(), budget.left()));
        budget.purchases()
                .forEach(bought -> lines.add("  %s: cost %d, %d supporters, each pays at most %s"
                        .formatted(
                                tally.options().get(bought.project()),
                                bought.cost(),
                                bought.supporters(),
                                bought.payment())));
    }

    private static void matrix(List<String> lines, Tally tally, String title, List<List<Long>> rows) {
        lines.add("\n" + title);
        for (int row = 0; row < rows.size(); row++) {
            lines.add(rows.get(row).stream().map("%10d"::formatted).collect(Collectors.joining()) + "  "
                    + tally.options().get(row));
        }
    }
}
