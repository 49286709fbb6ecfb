package si.plenum.voting.report;

import java.util.List;
import si.plenum.voting.tally.Arithmetic;
import si.plenum.voting.tally.ConsensusVerdict;
import si.plenum.voting.tally.ElectionVerdict;
import si.plenum.voting.tally.Outcome;
import si.plenum.voting.tally.Verdict;
import si.plenum.voting.tally.VoteResult;

/** Writes the report of a result, whatever the method. */
public final class Reports {

    private Reports() {}

    public static Report of(VoteResult result, Words words) {
        var sentences = Arithmetic.of(result).stream().map(words::say).toList();
        boolean quorumLine = sentences.size() > 1;
        var figures = switch (result) {
            case Verdict verdict -> MajorityFigure.of(verdict, words);
            case ConsensusVerdict verdict -> StatementsFigure.of(verdict, words);
            case ElectionVerdict verdict -> ElectionReport.figures(verdict, words);
        };
        var headline = switch (result) {
            case Verdict verdict -> MajorityFigure.headline(verdict, words);
            case ConsensusVerdict verdict -> StatementsFigure.headline(verdict, words);
            case ElectionVerdict verdict -> ElectionReport.headline(verdict, words);
        };
        boolean read = result.outcome() != Outcome.INQUORATE;
        return new Report(
                result.outcome(),
                result instanceof ElectionVerdict verdict
                        ? ElectionReport.word(verdict, words)
                        : words.say("tag.outcome." + result.outcome().wireName()),
                sentences.getFirst(),
                quorumLine ? sentences.subList(1, sentences.size() - 1) : List.of(),
                quorumLine ? sentences.getLast() : null,
                read ? headline : List.of(),
                read ? figures : List.of(),
                result instanceof ElectionVerdict verdict ? ElectionReport.notes(verdict, words) : List.of());
    }
}
