package si.plenum.voting.tally;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The arithmetic of a count between options, in sentences. */
final class ElectionSentences {

    private ElectionSentences() {}

    /** An inquorate vote names no votes. */
    static List<Sentence> of(ElectionVerdict verdict) {
        var tally = verdict.tally();
        if (tally == null || verdict.outcome() == Outcome.INQUORATE) return List.of(Arithmetic.inquorate(verdict));
        var sentences = new ArrayList<Sentence>();
        sentences.add(outcome(verdict, tally));
        if (verdict.refused()) sentences.add(new Sentence("voting.election.refused", Map.of()));
        if (verdict.unfilled() > 0 && !verdict.elected().isEmpty()) {
            sentences.add(new Sentence("voting.election.unfilled", Map.of("n", verdict.unfilled())));
        }
        if (tally.ballots() > 0) sentences.add(new Sentence("voting.election.ballots", Map.of("n", tally.ballots())));
        var quota = tally.quota();
        if (quota != null) {
            sentences.add(new Sentence(
                    "voting.election.quota",
                    Map.of("quota", quota.stripTrailingZeros().toPlainString())));
        }
        var support = verdict.support();
        if (support != null) {
            sentences.add(
                    new Sentence("voting.election.support", Map.of("needed", support, "ballots", tally.ballots())));
        }
        sentences.add(Arithmetic.quorum(verdict));
        return List.copyOf(sentences);
    }

    /** Who is elected or what is chosen, and how many seats stay empty. */
    static List<Sentence> decided(ElectionVerdict verdict) {
        var tally = verdict.tally();
        if (tally == null) return List.of();
        var elected = outcome(verdict, tally);
        return verdict.unfilled() == 0
                ? List.of(elected)
                : List.of(elected, new Sentence("voting.election.unfilled", Map.of("n", verdict.unfilled())));
    }

    private static Sentence outcome(ElectionVerdict verdict, Tally tally) {
        if (tally.ballots() == 0) return new Sentence("voting.result.no-decision", Map.of());
        if (verdict.elected().isEmpty()) {
            return new Sentence(verdict.persons() ? "voting.election.nobody" : "voting.election.nothing", Map.of());
        }
        return new Sentence(
                verdict.persons() ? "voting.election.elected" : "voting.election.chosen",
                Map.of("n", verdict.elected().size(), "names", String.join(", ", verdict.names())));
    }
}
