package si.plenum.voting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a person stands in a vote, for one entry that they act for.
 *
 * @param name     the name on the roll
 * @param present  checked in, where the hall counts
 * @param byProxy    whether the entry is another member's, who asked for it
 * @param excusedFor why the entry does not vote on the matter, where it is excluded
 * @param by         the way by which it has voted; absent: not yet
 * @param choice   what is stored for the entry, shown to its voter only until closing; absent if nothing is
 */
public record Standing(
        EntryId entry,
        String name,
        boolean present,
        boolean byProxy,
        @Nullable String excusedFor,
        MarkRow.@Nullable By by,
        @Nullable Choice choice,
        @Nullable Instant castAt) {

    /** The same after a cast. */
    public Standing after(Receipt receipt) {
        return new Standing(
                entry, name, present, byProxy, excusedFor, MarkRow.By.ELECTRONIC, receipt.choice(), receipt.at());
    }

    /** Whether the entry votes, or has voted, by a way without this screen. */
    public boolean isElsewhere() {
        return by != null && by != MarkRow.By.ELECTRONIC && by != MarkRow.By.CREDENTIAL;
    }

    /**
     * Whether the entry has still something to do in the vote as it is now: to draw its secret ballot, or to cast. Whether a
     * secret ballot that is drawn was cast nobody knows, so it stays to be cast until closing.
     */
    public boolean awaits(VoteView vote) {
        if (excusedFor != null || isElsewhere()) return false;
        if (!vote.isSecret()) return vote.state() == VoteState.OPEN && choice == null;
        return switch (vote.state()) {
            case ISSUING -> by == null;
            case OPEN -> by != null || vote.rule().ballots().lateDrawing();
            default -> false;
        };
    }

    /** Says no choice: what is printed may be kept. */
    @Override
    public String toString() {
        return "Standing of entry " + entry.value();
    }
}
