package si.plenum.voting.tally;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A tally as plain text, for whoever counts again by hand: every round, every tie, the matrices and payments behind them. */
public final class TallyText {

    private TallyText() {}

    /** Lines, each ended. */
    public static String write(Tally tally) {
        var lines = new ArrayList<String>();
        lines.add("%s, %d ballots%s%s"
                .formatted(
                        tally.method().wireName(),
                        tally.ballots(),
                        tally.seats() == 0 ? "" : ", seats: " + tally.seats(),
                        tally.quota() == null ? "" : ", quota: " + tally.quota().toPlainString()));
        lines.add("\nCounted: " + counted(tally));
        tally.rounds().forEach(round -> round(lines, tally, round));
        if (!tally.ties().isEmpty()) lines.add("\nTies");
        for (var tie : tally.ties()) {
            lines.add("  round %d, %s: %s, in this order by %s"
                    .formatted(
                            tie.round(),
                            tie.purpose().wireName(),
                            names(tally, tie.chosen()),
                            tie.by().wireName()));
        }
        DetailText.add(lines, tally);
        lines.add("\nRanking");
        tally.ranking().forEach(group -> lines.add("  " + names(tally, group)));
        lines.add("\nElected: " + (tally.winners().isEmpty() ? "nobody" : names(tally, tally.winners())));
        return String.join("\n", lines) + "\n";
    }

    private static String counted(Tally tally) {
        return switch (tally.method()) {
            case SCORE -> "mean of the scores";
            case BORDA -> "points";
            case SCHULZE, RANKED_PAIRS -> "options that each prevails over";
            case EQUAL_SHARES -> "supporters";
            default -> "votes";
        };
    }

    private static void round(List<String> lines, Tally tally, Round round) {
        lines.add("\nRound " + round.number()
                + (round.quota() == null ? "" : ", quota " + round.quota().toPlainString()));
        for (int option = 0; option < tally.options().size(); option++) {
            var state = round.elected().contains(option)
                    ? "elected"
                    : round.excluded().contains(option) ? "excluded" : "";
            row(
                    lines,
                    round.votes().get(option).toPlainString(),
                    tally.options().get(option),
                    state);
        }
        row(lines, round.nonTransferable().toPlainString(), "(not transferable)", "");
        if (round.roundingLoss().signum() != 0) {
            row(lines, round.roundingLoss().toPlainString(), "(lost in rounding)", "");
        }
    }

    private static void row(List<String> lines, String votes, String name, String state) {
        lines.add("%18s  %s%s".formatted(votes, name, state.isEmpty() ? "" : "  <- " + state));
    }

    static String names(Tally tally, List<Integer> options) {
        return options.stream().map(tally.options()::get).collect(Collectors.joining(", "));
    }
}
