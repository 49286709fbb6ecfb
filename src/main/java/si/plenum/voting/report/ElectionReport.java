package si.plenum.voting.report;

import java.util.List;
import java.util.stream.IntStream;
import si.plenum.voting.report.Report.Headline;
import si.plenum.voting.tally.Detail;
import si.plenum.voting.tally.ElectionVerdict;

/** A count between options: figures of its method, the elected in large type, and what broke ties. */
final class ElectionReport {

    private ElectionReport() {}

    static List<Figure> figures(ElectionVerdict verdict, Words words) {
        var tally = verdict.tally();
        if (tally == null || tally.ballots() == 0) return List.of();
        return TallyReport.figures(tally, verdict.persons(), words);
    }

    /** Who is elected; for projects also what each costs. */
    static List<Headline> headline(ElectionVerdict verdict, Words words) {
        var names = verdict.names();
        return IntStream.range(0, names.size())
                .mapToObj(i -> new Headline(
                        names.get(i), beside(verdict, verdict.elected().get(i), words)))
                .toList();
    }

    private static String beside(ElectionVerdict verdict, int option, Words words) {
        var tally = verdict.tally();
        return tally != null && tally.detail() instanceof Detail.Budget budget
                ? words.numbers().euros(Math.multiplyExact(budget.costs().get(option), 100))
                : "";
    }

    static List<String> notes(ElectionVerdict verdict, Words words) {
        var tally = verdict.tally();
        return tally == null ? List.of() : TieNotes.of(tally, words);
    }

    /** The outcome in one word: "Izvoljeno" says more than "Sprejeto". */
    static String word(ElectionVerdict verdict, Words words) {
        if (verdict.elected().isEmpty())
            return words.say("tag.outcome." + verdict.outcome().wireName());
        return words.say(verdict.persons() ? "voting.word.elected" : "voting.word.chosen");
    }
}
