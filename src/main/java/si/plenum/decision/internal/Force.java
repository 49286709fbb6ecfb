package si.plenum.decision.internal;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import si.plenum.decision.DecisionState;
import si.plenum.document.CommencementRule;

/** From which day a decision holds, and how it stands on a day. Pure. */
final class Force {

    private Force() {}

    /** The day of effect that follows from publishing on a day; absent while a condition is open. */
    static @Nullable LocalDate from(CommencementRule rule, LocalDate published) {
        return switch (rule) {
            case CommencementRule.OnDay(var day) -> day;
            case CommencementRule.AfterPublication(var days) -> published.plusDays(days);
            case CommencementRule.OnCondition condition -> null;
        };
    }

    static DecisionState state(
            @Nullable Instant publishedAt,
            @Nullable LocalDate inForceFrom,
            @Nullable LocalDate endedOn,
            CommencementRule commencement,
            LocalDate today) {
        if (publishedAt == null) return DecisionState.UNPUBLISHED;
        if (endedOn != null && !endedOn.isAfter(today)) return DecisionState.ENDED;
        if (inForceFrom == null) {
            boolean late = commencement instanceof CommencementRule.OnCondition condition && condition.isMissed(today);
            return late ? DecisionState.LAPSED : DecisionState.WAITING;
        }
        return inForceFrom.isAfter(today) ? DecisionState.NOT_YET : DecisionState.IN_FORCE;
    }
}
