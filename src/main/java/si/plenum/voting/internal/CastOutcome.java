package si.plenum.voting.internal;

import org.jspecify.annotations.Nullable;
import si.plenum.voting.Receipt;

/** What became of a cast, to be told once its group is committed: a receipt, or why it was refused. */
record CastOutcome(
        CastRequest request,
        @Nullable Receipt receipt,
        @Nullable RuntimeException refusal) {

    void tell() {
        if (receipt != null) {
            request.answer().complete(receipt);
        } else if (refusal != null) {
            request.answer().completeExceptionally(refusal);
        }
    }

    /** Says no choice: a record is easily printed. */
    @Override
    public String toString() {
        return request.toString();
    }
}
