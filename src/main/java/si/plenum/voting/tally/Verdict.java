package si.plenum.voting.tally;

import org.jspecify.annotations.Nullable;
import si.plenum.rules.Base;
import si.plenum.rules.Majority;
import si.plenum.rules.Method;
import si.plenum.rules.Rule;
import si.plenum.rules.Tie;

/**
 * What a rule makes of a count, with every number that the arithmetic names.
 *
 * @param majority the majority that was asked for
 * @param base the size of its base
 * @param needed the fewest votes for that carry
 * @param present entries present as the quorum counts them
 * @param roll entries of the roll as the quorum counts them
 * @param quorum the fewest present that make the vote quorate
 * @param lateQuorum whether it is quorate only by the late quorum
 * @param casting how the chair broke a tie, if there was one to break and it was broken
 */
public record Verdict(
        Outcome outcome,
        Count count,
        Majority majority,
        long base,
        long needed,
        long present,
        long roll,
        long quorum,
        boolean lateQuorum,
        @Nullable CastingVote casting)
        implements VoteResult {

    /**
     * Decides a vote for, against or abstained.
     *
     * @throws IllegalArgumentException if the rule is of another method, or more votes were cast than entries could vote
     */
    public static Verdict of(Rule rule, Count count, Turnout turnout) {
        if (rule.method() != Method.FOR_AGAINST_ABSTAIN) {
            throw new IllegalArgumentException(
                    "Votes for and against do not decide by " + rule.method().wireName());
        }
        var voting = turnout.withoutRecused();
        if (Math.addExact(count.cast(), count.invalid()) > voting.roll()) {
            throw new IllegalArgumentException("%d votes cast and %d invalid, by %d who could vote"
                    .formatted(count.cast(), count.invalid(), voting.roll()));
        }
        var forBase = rule.recusal().leavesBase() ? voting : turnout;
        long base = size(rule.majority().base(), count, forBase);
        long needed = rule.majority().needed(base);

        var forQuorum = rule.recusal().leavesQuorum() ? voting : turnout;
        long quorum = rule.quorum().needed(forQuorum.roll(), turnout.lateQuorum());
        boolean quorate = forQuorum.present() >= quorum;
        boolean late = quorate && forQuorum.present() < rule.quorum().needed(forQuorum.roll(), false);

        return new Verdict(
                outcome(rule, count, quorate, needed),
                count,
                rule.majority(),
                base,
                needed,
                forQuorum.present(),
                forQuorum.roll(),
                quorum,
                late,
                null);
    }

    private static Outcome outcome(Rule rule, Count count, boolean quorate, long needed) {
        if (!quorate) {
            return Outcome.INQUORATE;
        }
        if (count.cast() == 0) {
            return Outcome.NO_DECISION;
        }
        if (count.forVotes() >= needed) {
            return Outcome.ADOPTED;
        }
        boolean tied = count.forVotes() == count.against() && count.forVotes() > 0;
        return tied && rule.tie() == Tie.CASTING_VOTE ? Outcome.TIED : Outcome.REJECTED;
    }

    private static long size(Base base, Count count, Turnout turnout) {
        return switch (base) {
            case FOR_AND_AGAINST -> count.decided();
            case CAST -> count.cast();
            case PRESENT -> turnout.present();
            case ROLL -> turnout.roll();
        };
    }

    /** How many votes for were missing; 0 if there were enough. */
    public long missing() {
        return Math.max(0, needed - count.forVotes());
    }

    /**
     * The same after the chair has broken the tie.
     *
     * @throws IllegalStateException if nothing is tied
     */
    public Verdict brokenBy(CastingVote vote) {
        if (outcome != Outcome.TIED) {
            throw new IllegalStateException("There is no tie to break");
        }
        var end = vote == CastingVote.FOR ? Outcome.ADOPTED : Outcome.REJECTED;
        return new Verdict(end, count, majority, base, needed, present, roll, quorum, lateQuorum, vote);
    }
}
