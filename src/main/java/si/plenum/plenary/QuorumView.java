package si.plenum.plenary;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The quorum of a session as it stands now.
 *
 * @param present  members with a vote who are checked in
 * @param roll     members with a vote
 * @param needed   how many must be present
 * @param late     whether {@code needed} is already the lower threshold of the late quorum
 * @param lateFrom when the late quorum begins to hold, if the rule has one and it does not hold yet
 * @param provision where the rule stands
 */
public record QuorumView(
        int present,
        int roll,
        int needed,
        boolean late,
        @Nullable Instant lateFrom,
        int lateNeeded,
        String provision) {

    /** Whether enough are present. */
    public boolean met() {
        return present >= needed;
    }

    /** How many are missing; 0 if it is met. */
    public int missing() {
        return Math.max(0, needed - present);
    }
}
