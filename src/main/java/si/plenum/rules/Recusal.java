package si.plenum.rules;

/**
 * What an entry that is excluded from one vote still counts for.
 *
 * @param leavesBase whether it is taken out of the bases {@code present} and {@code roll} of the majority
 * @param leavesQuorum whether it is taken out of the roll and the presence that the quorum counts
 */
public record Recusal(boolean leavesBase, boolean leavesQuorum) {

    /** Out of the base, still there for the quorum. */
    public static final Recusal FROM_BASE = new Recusal(true, false);
}
