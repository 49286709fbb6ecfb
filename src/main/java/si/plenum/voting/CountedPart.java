package si.plenum.voting;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import si.plenum.rules.BallotChannel;

/**
 * The part of a vote that came in by one channel away from screens.
 *
 * @param channel    paper or raised hands
 * @param marked     how many entries were marked as voting so
 * @param entered    the numbers; before the vote is counted only for those who enter and sign them
 * @param firstName  who entered the numbers, with the first signature
 * @param secondName who signed them too; absent: they do not stand yet
 * @param signable   whether the current person may give the second signature
 */
public record CountedPart(
        BallotChannel channel,
        int marked,
        Optional<SheetCount> entered,
        @Nullable String firstName,
        @Nullable String secondName,
        boolean signable) {

    /** Whether both have signed. */
    public boolean isSigned() {
        return secondName != null;
    }

    /** Whether somebody was marked, so that numbers must be entered and signed before the count. */
    public boolean isOutstanding() {
        return marked > 0 && !isSigned();
    }
}
