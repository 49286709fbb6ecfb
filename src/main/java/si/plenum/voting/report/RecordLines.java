package si.plenum.voting.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import si.plenum.rules.Method;
import si.plenum.rules.Secrecy;
import si.plenum.voting.Draw;
import si.plenum.voting.VoteParts;
import si.plenum.voting.VoteView;
import si.plenum.voting.tally.ElectionVerdict;
import si.plenum.voting.tally.Outcome;

/** What a record says of a vote beside its arithmetic, line by line: the method, who took part, the count, ties and the draw. */
public final class RecordLines {

    private RecordLines() {}

    /** @param draw the draw that the vote had, if it had one */
    public static List<String> of(VoteView vote, VoteParts parts, @Nullable Draw draw, Words words) {
        var lines = new ArrayList<String>();
        var rule = vote.rule();
        if (rule.method() != Method.FOR_AGAINST_ABSTAIN || rule.secrecy() == Secrecy.SECRET) {
            lines.add(words.say(
                    "voting.record.method",
                    Map.of(
                            "method",
                            words.say("voting.method." + rule.method().wireName()),
                            "secret",
                            rule.secrecy() == Secrecy.SECRET ? "yes" : "no")));
        }
        var turnout = PartsReport.of(parts, words);
        lines.add(String.join(" ", turnout.sentences()));
        var ways = PartsReport.ways(parts, words);
        if (!ways.isEmpty()) lines.add(ways);
        lines.addAll(turnout.names());
        if (vote.result() instanceof ElectionVerdict verdict && verdict.outcome() != Outcome.INQUORATE) {
            var tally = verdict.tally();
            if (tally != null && tally.ballots() > 0) {
                lines.addAll(CountWords.of(tally, verdict.persons(), words));
                if (!tally.ties().isEmpty()) lines.addAll(TieNotes.of(tally, words));
            }
        }
        if (draw != null) {
            lines.add(words.say(
                    "voting.record.draw." + draw.number().source().wireName(),
                    Map.of("digits", draw.number().digits())));
        }
        return List.copyOf(lines);
    }
}
