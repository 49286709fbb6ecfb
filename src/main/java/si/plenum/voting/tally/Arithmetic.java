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
    public static List<Sentence> of(VoteResult result) {
        return switch (result) {
            case Verdict verdict -> ofVotes(verdict);
            case ConsensusVerdict verdict -> ConsensusSentences.of(verdict);
            case ElectionVerdict verdict -> ElectionSentences.of(verdict);
        };
    }

    /**
     * What a vote decided that its question does not say: who is elected or what is chosen, and the seats that stay empty. Empty
     * where the question says it all.
     */
    public static List<Sentence> decided(VoteResult result) {
        return result instanceof ElectionVerdict verdict && verdict.outcome().isAdopted()
                ? ElectionSentences.decided(verdict)
                : List.of();
    }

    private static List<Sentence> ofVotes(Verdict verdict) {
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
            case INQUORATE -> List.of(inquorate(verdict));
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
        var casting = verdict.casting();
        if (casting == null) return withQuorum(verdict, outcome, needed);
        return withQuorum(
                verdict, outcome, new Sentence("voting.result.casting", Map.of("choice", casting.wireName())));
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
        sentences.add(quorum(verdict));
        return List.copyOf(sentences);
    }

    /** The quorum on its own line. */
    static Sentence quorum(VoteResult result) {
        return new Sentence(
                result.lateQuorum() ? "voting.quorum.late" : "voting.quorum.line",
                Map.of(
                        "state", result.isQuorate() ? "yes" : "no",
                        "present", result.present(),
                        "roll", result.roll(),
                        "needed", result.quorum()));
    }

    static Sentence inquorate(VoteResult result) {
        return new Sentence("voting.result.inquorate", Map.of("present", result.present(), "needed", result.quorum()));
    }
}
