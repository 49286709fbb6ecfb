package si.plenum.voting.report;

import java.math.BigDecimal;
import java.util.List;
import si.plenum.voting.picture.Bars;
import si.plenum.voting.picture.Bars.Bar;
import si.plenum.voting.report.Report.Headline;
import si.plenum.voting.tally.ConsensusVerdict;

/** A round of consensus or consent: how many stand where, and how many said nothing. */
final class StatementsFigure {

    private StatementsFigure() {}

    /** @param counts whether it is for the proposal: those bars are full */
    private record Line(String key, long votes, boolean counts) {}

    static List<Figure> of(ConsensusVerdict verdict, Words words) {
        if (verdict.statements().stated() == 0) return List.of();
        var lines = lines(verdict);
        var bars = lines.stream()
                .map(line -> new Bar(
                        words.say("voting.statement." + line.key()),
                        words.numbers().whole(line.votes()),
                        BigDecimal.valueOf(line.votes()),
                        line.counts()))
                .toList();
        var whole = Math.max(
                verdict.mayState(), lines.stream().mapToLong(Line::votes).sum());
        var table = Table.of(
                words.say("voting.statements.table"), words.say("voting.statements.head"), words.say("voting.people"));
        for (var line : lines) {
            table.row(
                    words.say("voting.statement." + line.key()),
                    Cell.number(words.numbers().whole(line.votes())));
        }
        var picture = Bars.svg(words.say("voting.statements.label"), bars, BigDecimal.valueOf(whole), null);
        return List.of(new Figure(null, List.of(picture), false, null, table.done()));
    }

    static List<Headline> headline(ConsensusVerdict verdict, Words words) {
        return lines(verdict).stream()
                .filter(line -> !line.key().equals("silent"))
                .map(line ->
                        new Headline(words.numbers().whole(line.votes()), words.say("voting.statement." + line.key())))
                .toList();
    }

    private static List<Line> lines(ConsensusVerdict verdict) {
        var statements = verdict.statements();
        return List.of(
                new Line("agree", statements.agree(), true),
                new Line("reservation", statements.reservations(), true),
                new Line("stand-aside", statements.aside(), false),
                new Line("block", statements.blocks(), false),
                new Line("silent", verdict.silent(), false));
    }
}
