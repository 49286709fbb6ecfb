package si.plenum.voting.tally;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The arithmetic of a verdict in sentences, so that anyone can follow why it came out as it did. */
public final class Arithmetic {

    private Arithmetic() {}

    /**
     * The sentences, to be joined by a space. An inquorate vote names no votes, for its ballots stay unread.
     *
     * <p>"Sprejeto: 31 za, 9 proti, 4 vzdržani. Potrebnih je bilo 27 glasov za (2/3 od 40 opredeljenih glasov). Sklepčno:
     * navzočih 44 od 80, potrebnih 41."
     */
    public static List<Sentence> of(Verdict verdict) {
        return switch (verdict.outcome()) {
            case ADOPTED, REJECTED -> decided(verdict);
            case TIED ->
                withQuorum(
                        verdict,
                        new Sentence(
                                "voting.result.tied",
                                Map.of("n", verdict.count().forVotes())));
            case NO_DECISION -> withQuorum(verdict, new Sentence("voting.result.no-decision", Map.of()));
            case BLOCKED -> withQuorum(verdict, new Sentence("voting.result.blocked", Map.of()));
            case INQUORATE ->
                List.of(new Sentence(
                        "voting.result.inquorate", Map.of("present", verdict.present(), "needed", verdict.quorum())));
        };
    }

    private static List<Sentence> decided(Verdict verdict) {
        var count = verdict.count();
        var majority = verdict.majority();
        var outcome = new Sentence(
                "voting.result." + verdict.outcome().wireName(),
                Map.of("for", count.forVotes(), "against", count.against(), "abstained", count.abstained()));
        var needed = new Sentence(
                "voting.needed." + majority.base().wireName(),
                Map.of(
                        "needed", verdict.needed(),
                        "strict", majority.strict() ? "yes" : "no",
                        "share", majority.share(),
                        "base", verdict.base()));
        return withQuorum(verdict, outcome, needed);
    }

    private static List<Sentence> withQuorum(Verdict verdict, Sentence... first) {
        var sentences = new ArrayList<>(List.of(first));
        var count = verdict.count();
        if (count.blank() > 0) {
            sentences.add(new Sentence("voting.result.blank", Map.of("n", count.blank())));
        }
        if (count.invalid() > 0) {
            sentences.add(new Sentence("voting.result.invalid", Map.of("n", count.invalid())));
        }
        sentences.add(new Sentence(
                verdict.lateQuorum() ? "voting.quorum.late" : "voting.quorum.line",
                Map.of(
                        "state", verdict.isQuorate() ? "yes" : "no",
                        "present", verdict.present(),
                        "roll", verdict.roll(),
                        "needed", verdict.quorum())));
        return List.copyOf(sentences);
    }
}
