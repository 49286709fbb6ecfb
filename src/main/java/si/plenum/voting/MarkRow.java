package si.plenum.voting;

import org.jspecify.annotations.Nullable;
import si.plenum.platform.WireName;

/**
 * An entry of an open vote's roll and by which way it has voted, never how.
 *
 * @param holderName who votes for it by proxy
 * @param here       whether it, or who votes for it, is checked in
 * @param by         the way by which it has voted; absent: not yet
 */
public record MarkRow(
        EntryId entry,
        String name,
        @Nullable String holderName,
        boolean here,
        boolean excused,
        @Nullable By by) {

    /** The ways by which an entry is counted once. */
    public enum By implements WireName {
        ELECTRONIC,
        PAPER,
        HAND,
        ROLL_CALL,
        CREDENTIAL
    }
}
