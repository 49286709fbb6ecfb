package si.plenum.voting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a person stands in a vote, for one entry that they act for.
 *
 * @param name     the name on the roll
 * @param present  checked in, where the hall counts
 * @param choice   what is stored for the entry, shown to its voter only until closing; absent if nothing is
 */
public record Standing(
        EntryId entry,
        String name,
        boolean present,
        @Nullable Choice choice,
        @Nullable Instant castAt) {

    /** Says no choice: what is printed may be kept. */
    @Override
    public String toString() {
        return "Standing of entry " + entry.value();
    }
}
