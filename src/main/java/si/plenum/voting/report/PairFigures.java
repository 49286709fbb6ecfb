package si.plenum.voting.report;

import java.util.List;
import java.util.Map;
import si.plenum.voting.picture.Duels;
import si.plenum.voting.picture.Duels.Duel;
import si.plenum.voting.tally.Detail;
import si.plenum.voting.tally.Tally;

/** Ranked pairs: the defeats from the strongest down, those that hold and those that are skipped, and the matrix. */
final class PairFigures {

    private PairFigures() {}

    static List<Figure> of(Tally tally, Detail.Locks locks, Words words) {
        var duels = locks.defeats().stream().map(defeat -> duel(defeat, words)).toList();
        var matrix = Matrix.of(tally, locks.preferences(), words.say("voting.pairs.matrix"), words);
        return List.of(
                new Figure(
                        words.say("voting.locks.title"),
                        List.of(Duels.svg(words.say("voting.locks.label"), duels)),
                        false,
                        words.say("voting.locks.legend"),
                        locked(tally, locks, words)),
                new Figure(
                        words.say("voting.pairs.title"), List.of(), false, words.say("voting.pairs.legend"), matrix));
    }

    private static Duel duel(Detail.Defeat defeat, Words words) {
        return new Duel(
                Codes.of(defeat.winner()) + " " + words.numbers().whole(defeat.votes()),
                Codes.of(defeat.loser()) + " " + words.numbers().whole(defeat.against()),
                state(defeat, words),
                defeat.votes(),
                defeat.against(),
                defeat.locked());
    }

    private static Table locked(Tally tally, Detail.Locks locks, Words words) {
        var table = Table.of(
                words.say("voting.locks.table"), words.say("voting.locks.pair"), words.say("voting.tally.votes"));
        table.column(words.say("voting.locks.state"), false);
        for (var defeat : locks.defeats()) {
            table.row(
                    words.say(
                            "voting.locks.before",
                            Map.of(
                                    "first", Codes.named(tally, defeat.winner()),
                                    "second", Codes.named(tally, defeat.loser()))),
                    Cell.number(words.numbers().whole(defeat.votes()) + " : "
                            + words.numbers().whole(defeat.against())),
                    Cell.words(state(defeat, words)));
        }
        return table.done();
    }

    private static String state(Detail.Defeat defeat, Words words) {
        return words.say(defeat.locked() ? "voting.locks.holds" : "voting.locks.skipped");
    }
}
