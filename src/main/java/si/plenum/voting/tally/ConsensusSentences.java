package si.plenum.voting.tally;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The arithmetic of a round of consensus, or of consent, in sentences. */
final class ConsensusSentences {

    private ConsensusSentences() {}

    /** An inquorate round names no statements. */
    static List<Sentence> of(ConsensusVerdict verdict) {
        if (verdict.outcome() == Outcome.INQUORATE) return List.of(Arithmetic.inquorate(verdict));
        var sentences = new ArrayList<Sentence>();
        sentences.add(outcome(verdict));
        count(verdict, sentences);
        if (!verdict.consent()) {
            sentences.add(stated(verdict));
        } else if (verdict.silent() > 0) {
            sentences.add(new Sentence("voting.consent.silent", Map.of("n", verdict.silent())));
        }
        sentences.add(Arithmetic.quorum(verdict));
        return List.copyOf(sentences);
    }

    private static Sentence outcome(ConsensusVerdict verdict) {
        var statements = verdict.statements();
        return switch (verdict.outcome()) {
            case ADOPTED ->
                new Sentence(verdict.consent() ? "voting.consent.adopted" : "voting.consensus.adopted", Map.of());
            case BLOCKED -> blocked(verdict);
            case NO_DECISION ->
                new Sentence(
                        statements.stated() == 0 ? "voting.consensus.nobody" : "voting.consensus.too-few", Map.of());
            case REJECTED, TIED, INQUORATE ->
                throw new IllegalArgumentException("Consensus does not end " + verdict.outcome());
        };
    }

    private static Sentence blocked(ConsensusVerdict verdict) {
        var statements = verdict.statements();
        if (verdict.consent()) return new Sentence("voting.consent.blocked", Map.of("n", statements.blocks()));
        if (statements.blocks() >= verdict.stops()) {
            return new Sentence("voting.consensus.blocked", Map.of("n", statements.blocks(), "stops", verdict.stops()));
        }
        var most = verdict.mostAside();
        return verdict.tooManyAside() && most != null
                ? new Sentence(
                        "voting.consensus.too-many-aside",
                        Map.of("n", statements.aside(), "most", most, "stated", statements.stated()))
                : new Sentence("voting.consensus.unwanted", Map.of());
    }

    /** How many stand where; what nobody said is left out, and so is what the outcome has said already. */
    private static void count(ConsensusVerdict verdict, List<Sentence> sentences) {
        var statements = verdict.statements();
        count("agree", statements.agree(), sentences);
        count("reservation", statements.reservations(), sentences);
        if (!verdict.tooManyAside()) count("aside", statements.aside(), sentences);
        if (statements.blocks() < verdict.stops()) count("block", statements.blocks(), sentences);
    }

    private static void count(String where, long number, List<Sentence> sentences) {
        if (number > 0) sentences.add(new Sentence("voting.consensus." + where, Map.of("n", number)));
    }

    private static Sentence stated(ConsensusVerdict verdict) {
        return new Sentence(
                "voting.consensus.stated",
                Map.of(
                        "n", verdict.statements().stated(),
                        "needed", verdict.needed(),
                        "present", verdict.mayState()));
    }
}
