package si.plenum.voting.tally;

import org.jspecify.annotations.Nullable;
import si.plenum.rules.Method;
import si.plenum.rules.Rule;

/**
 * What a rule makes of the statements of a body: consensus (RFC 7282: objections are dealt with, not outvoted) or consent
 * (sociocracy: adopted when nobody objects with a reason).
 *
 * @param consent whether silence is consent; else silence is never agreement
 * @param stops how many objections stop it
 * @param mostAside the most that may stand aside, or null: any number
 * @param needed the fewest statements that count as the body's answer; 0 for consent
 * @param mayState entries present that may state where they stand
 * @param present entries present as the quorum counts them
 * @param roll entries of the roll as the quorum counts them
 */
public record ConsensusVerdict(
        Outcome outcome,
        Statements statements,
        boolean consent,
        long stops,
        @Nullable Long mostAside,
        long needed,
        long mayState,
        long present,
        long roll,
        long quorum,
        boolean lateQuorum)
        implements VoteResult {

    /**
     * Decides a round of consensus: of a rule of that method, or of the first steps of its ladder.
     *
     * <p>An objection is heard even where few have spoken; then enough must have spoken, not too many may stand aside, and
     * somebody must want it.
     *
     * @throws IllegalArgumentException if there are more statements than entries who could state
     */
    public static ConsensusVerdict ofConsensus(Rule rule, Statements statements, Turnout turnout) {
        var asked = rule.consensus();
        var voting = turnout.withoutRecused();
        long needed = asked.needed(rule.quorum(), voting.present(), turnout.lateQuorum());
        Long most = asked.mostAside() == null ? null : asked.mostAside().most(statements.stated());
        return of(rule, statements, turnout, false, asked.blocks(), most, needed);
    }

    /**
     * Decides by consent: nobody who was told in time objects.
     *
     * @throws IllegalArgumentException if there are more statements than entries who could state
     */
    public static ConsensusVerdict ofConsent(Rule rule, Statements statements, Turnout turnout) {
        return of(rule, statements, turnout, true, 1, null, 0);
    }

    /** Decides by the rule's own method. */
    public static ConsensusVerdict of(Rule rule, Statements statements, Turnout turnout) {
        return rule.method() == Method.CONSENT
                ? ofConsent(rule, statements, turnout)
                : ofConsensus(rule, statements, turnout);
    }

    private static ConsensusVerdict of(
            Rule rule,
            Statements statements,
            Turnout turnout,
            boolean consent,
            long stops,
            @Nullable Long mostAside,
            long needed) {
        var voting = turnout.withoutRecused();
        if (statements.stated() > voting.roll()) {
            throw new IllegalArgumentException(
                    "%d statements by %d who could state".formatted(statements.stated(), voting.roll()));
        }
        var forQuorum = rule.recusal().leavesQuorum() ? voting : turnout;
        long quorum = rule.quorum().needed(forQuorum.roll(), turnout.lateQuorum());
        boolean quorate = forQuorum.present() >= quorum;
        boolean late = quorate && forQuorum.present() < rule.quorum().needed(forQuorum.roll(), false);
        return new ConsensusVerdict(
                quorate ? outcome(statements, consent, stops, mostAside, needed) : Outcome.INQUORATE,
                statements,
                consent,
                stops,
                mostAside,
                needed,
                voting.present(),
                forQuorum.present(),
                forQuorum.roll(),
                quorum,
                late);
    }

    private static Outcome outcome(
            Statements statements, boolean consent, long stops, @Nullable Long mostAside, long needed) {
        if (statements.blocks() >= stops) return Outcome.BLOCKED;
        if (consent) return Outcome.ADOPTED;
        if (statements.stated() < needed) return Outcome.NO_DECISION;
        if (mostAside != null && statements.aside() > mostAside) return Outcome.BLOCKED;
        return statements.support() > 0 ? Outcome.ADOPTED : Outcome.BLOCKED;
    }

    /** Whether it failed because too many stand aside, and on nothing else. */
    public boolean tooManyAside() {
        return outcome == Outcome.BLOCKED
                && statements.blocks() < stops
                && mostAside != null
                && statements.aside() > mostAside;
    }

    /** Entries present that said nothing. */
    public long silent() {
        return Math.max(0, mayState - statements.stated());
    }
}
