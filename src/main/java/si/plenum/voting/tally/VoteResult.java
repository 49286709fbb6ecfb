package si.plenum.voting.tally;

/** What a rule made of a count, whatever the method: an outcome that everyone can work out again from the same numbers. */
public sealed interface VoteResult permits Verdict, ConsensusVerdict, ElectionVerdict {

    Outcome outcome();

    /** Entries present as the quorum counts them; in a vote by correspondence, entries that cast. */
    long present();

    /** Entries of the roll as the quorum counts them. */
    long roll();

    /** The fewest present that make the vote quorate. */
    long quorum();

    /** Whether it is quorate only by the late quorum. */
    boolean lateQuorum();

    /** Whether enough were present. */
    default boolean isQuorate() {
        return present() >= quorum();
    }
}
