package si.plenum.voting.tally;

/**
 * The votes of one vote for, against or abstained, in the rule's unit (heads or weights).
 *
 * @param blank paper ballots without a mark: cast, for nothing
 * @param invalid paper ballots that cannot be read: in no base, but shown
 */
public record Count(long forVotes, long against, long abstained, long blank, long invalid) {

    public static final Count NONE = new Count(0, 0, 0, 0, 0);

    public Count {
        if (forVotes < 0 || against < 0 || abstained < 0 || blank < 0 || invalid < 0) {
            throw new IllegalArgumentException(
                    "A count cannot be negative: %d for, %d against, %d abstained, %d blank, %d invalid"
                            .formatted(forVotes, against, abstained, blank, invalid));
        }
    }

    /** A count of electronic votes, of which none is blank or invalid. */
    public Count(long forVotes, long against, long abstained) {
        this(forVotes, against, abstained, 0, 0);
    }

    /** Votes for and against (opredeljeni glasovi). */
    public long decided() {
        return Math.addExact(forVotes, against);
    }

    /** All valid votes (oddani glasovi). */
    public long cast() {
        return Math.addExact(decided(), Math.addExact(abstained, blank));
    }

    /** Both counts together, for example of the hall and of those outside. */
    public Count plus(Count other) {
        return new Count(
                Math.addExact(forVotes, other.forVotes),
                Math.addExact(against, other.against),
                Math.addExact(abstained, other.abstained),
                Math.addExact(blank, other.blank),
                Math.addExact(invalid, other.invalid));
    }
}
