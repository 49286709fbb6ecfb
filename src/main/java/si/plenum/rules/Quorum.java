package si.plenum.rules;

import org.jspecify.annotations.Nullable;

/**
 * How many entries of the roll must be present, or for a vote by correspondence must take part, so that the body can decide.
 *
 * <p>A vote carries the quorum of its own matter. The session's late quorum never lowers that: only the late quorum written
 * here does.
 *
 * @param late the lower threshold after waiting, or null if the body can only meet again
 * @param representedPresent whether an entry that is represented by proxy counts as present
 * @param participation how many must cast in a vote by correspondence, abstentions included; null: as many as must be present
 * @param citation the provision that says so, where it is another one than the rule's
 */
public record Quorum(
        Threshold threshold,
        @Nullable LateQuorum late,
        boolean representedPresent,
        @Nullable Threshold participation,
        @Nullable Citation citation) {

    public Quorum(Threshold threshold) {
        this(threshold, null, true);
    }

    public Quorum(Threshold threshold, @Nullable LateQuorum late, boolean representedPresent) {
        this(threshold, late, representedPresent, null);
    }

    public Quorum(
            Threshold threshold,
            @Nullable LateQuorum late,
            boolean representedPresent,
            @Nullable Threshold participation) {
        this(threshold, late, representedPresent, participation, null);
    }

    /** The same quorum, resting on a provision of its own. */
    public Quorum citing(Citation other) {
        return new Quorum(threshold, late, representedPresent, participation, other);
    }

    /** The same quorum with a lower threshold after waiting. */
    public Quorum orAfter(int minutes, Threshold lower) {
        return new Quorum(threshold, new LateQuorum(minutes, lower), representedPresent, participation, citation);
    }

    /**
     * The fewest entries that make the body quorate.
     *
     * @param lateInForce whether the waiting time of the session is over; without a late quorum of this rule's own it changes
     *     nothing, and it never raises the number
     */
    public long needed(long roll, boolean lateInForce) {
        long own = threshold.needed(roll);
        return lateInForce && late != null ? Math.min(own, late.threshold().needed(roll)) : own;
    }

    /** The same where nobody meets: its number is of those who cast, and there is no waiting. */
    public Quorum byCorrespondence() {
        var needed = participation == null ? threshold : participation;
        return new Quorum(needed, null, representedPresent, participation, citation);
    }

    /** The fewest entries that must cast where nobody meets. There is no waiting, so the late quorum does not matter. */
    public long neededByCorrespondence(long roll) {
        return (participation == null ? threshold : participation).needed(roll);
    }
}
