package si.plenum.decision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a decision asks to be done.
 *
 * @param ordinal its place among those of the decision, from 1
 * @param owner   who is to do it, in words; may be empty
 * @param dueOn   the last day for it
 * @param doneOn  the day on which it was done
 * @param doneWith what shows that it was done
 */
public record FollowUp(
        FollowUpId id,
        FollowUpKind kind,
        int ordinal,
        String text,
        String owner,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate doneOn,
        @Nullable String doneWith) {

    /** How far it is on a day. */
    public FollowUpState on(LocalDate day) {
        if (doneOn != null) return FollowUpState.DONE;
        return dueOn != null && dueOn.isBefore(day) ? FollowUpState.OVERDUE : FollowUpState.OPEN;
    }
}
