package si.plenum.document.text;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the fold needs to know about an act.
 *
 * @param baseSeq the last act in the text that its author saw, 0 for none
 * @param inForce its first day of force, null while it waits
 * @param ends the first day without it (expiry or annulment), null where it stays
 */
public record TimedAct(
        int seq,
        int baseSeq,
        @Nullable LocalDate inForce,
        @Nullable LocalDate ends,
        List<TimedOperation> operations) {

    public TimedAct {
        operations = List.copyOf(operations);
    }

    /** The same ending on a day, or earlier where it ends earlier. */
    public TimedAct endingOn(LocalDate day) {
        return endsBefore(day) ? this : new TimedAct(seq, baseSeq, inForce, day, operations);
    }

    boolean endsBefore(LocalDate day) {
        return ends != null && !ends.isAfter(day);
    }

    /** The day on which an operation of it takes effect; null while the act waits. */
    @Nullable
    LocalDate dayOf(TimedOperation operation) {
        LocalDate own = operation.ownDay();
        return inForce == null || own == null || own.isBefore(inForce) ? inForce : own;
    }
}
