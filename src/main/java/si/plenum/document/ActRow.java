package si.plenum.document;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An act as lists show it.
 *
 * @param seq its place among the acts of its document, from 1, without a gap
 * @param decision the decision it hangs on, an id of the module above
 * @param change its wording
 * @param inForce its first day of force, null while it waits for publication or a condition
 * @param ends the first day without it (expiry or annulment), null where it stays
 * @param published whether its decision is public; before that only those who read the body's papers know of it
 * @param expires the first day without it by its own wording, null where it names none
 * @param annuls the act that it takes out of force, null for all but annulments
 * @param annulledBy the last act that annuls this one, also one that still waits; null where there is none
 */
public record ActRow(
        ActId id,
        int seq,
        ActKind kind,
        UUID decision,
        ChangeId change,
        LocalDate adoptedOn,
        CommencementRule commencement,
        @Nullable LocalDate inForce,
        @Nullable LocalDate ends,
        boolean published,
        @Nullable LocalDate expires,
        @Nullable ActId annuls,
        @Nullable ActId annulledBy) {

    /** Where it stands on a day. */
    public ActStanding on(LocalDate day) {
        boolean over = ends != null && !ends.isAfter(day);
        if (inForce == null) return over || missedDeadline(day) ? ActStanding.GIVEN_UP : ActStanding.WAITING;
        if (ends != null && !ends.isAfter(inForce)) return ActStanding.GIVEN_UP;
        if (over) return ActStanding.ENDED;
        return inForce.isAfter(day) ? ActStanding.NOT_YET : ActStanding.IN_FORCE;
    }

    /** Whether it is adopted and may still begin. */
    public boolean isToCome(LocalDate day) {
        var standing = on(day);
        return standing == ActStanding.WAITING || standing == ActStanding.NOT_YET;
    }

    private boolean missedDeadline(LocalDate day) {
        return commencement instanceof CommencementRule.OnCondition condition && condition.isMissed(day);
    }

    /** As those see it who may not know of the annulment yet. */
    public ActRow withoutAnnulment() {
        return new ActRow(
                id,
                seq,
                kind,
                decision,
                change,
                adoptedOn,
                commencement,
                inForce,
                expires,
                published,
                expires,
                annuls,
                null);
    }
}
