package si.plenum.document;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An act as lists show it.
 *
 * @param seq its place among the acts of its document, from 1, without a gap
 * @param decision the decision it hangs on, an id of the module above
 * @param change its wording; null for an annulment
 * @param inForce its first day of force, null while it waits for publication or a condition
 * @param ends the first day without it (expiry or annulment), null where it stays
 * @param published whether its decision is public; before that only those who read the body's papers know of it
 */
public record ActRow(
        ActId id,
        int seq,
        ActKind kind,
        UUID decision,
        @Nullable ChangeId change,
        LocalDate adoptedOn,
        CommencementRule commencement,
        @Nullable LocalDate inForce,
        @Nullable LocalDate ends,
        boolean published) {}
