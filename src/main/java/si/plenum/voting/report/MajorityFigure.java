package si.plenum.voting.report;

import java.util.List;
import java.util.Map;
import si.plenum.voting.picture.MajorityBar;
import si.plenum.voting.report.Report.Headline;
import si.plenum.voting.tally.Outcome;
import si.plenum.voting.tally.Verdict;

/** A vote for and against: one bar with its threshold, and the numbers. */
final class MajorityFigure {

    private MajorityFigure() {}

    static List<Figure> of(Verdict verdict, Words words) {
        if (verdict.outcome() == Outcome.NO_DECISION || verdict.base() == 0) return List.of();
        var numbers = Map.of(
                "for", verdict.count().forVotes(),
                "against", verdict.count().against(),
                "needed", verdict.needed(),
                "base", verdict.base());
        var bar = MajorityBar.svg(
                verdict,
                words.say("voting.bar.label", numbers),
                words.say("voting.bar.for", numbers),
                words.say("voting.bar.against", numbers),
                words.say("voting.bar.threshold", numbers));
        return List.of(new Figure(null, List.of(bar), false, null, null));
    }

    static List<Headline> headline(Verdict verdict, Words words) {
        var count = verdict.count();
        return List.of(
                line(words, "for", count.forVotes()),
                line(words, "against", count.against()),
                line(words, "abstained", count.abstained()));
    }

    private static Headline line(Words words, String what, long votes) {
        return new Headline(words.numbers().whole(votes), words.say("voting.headline." + what));
    }
}
