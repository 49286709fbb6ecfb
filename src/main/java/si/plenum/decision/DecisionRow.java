package si.plenum.decision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import si.plenum.community.BodyId;

/**
 * A line of the register.
 *
 * @param endedOn the first day without what it did to a document; null where it stays
 * @param endedBy number of the decision that annulled it; null where it ends by itself
 */
public record DecisionRow(
        DecisionId id,
        String number,
        BodyId body,
        String title,
        LocalDate adoptedOn,
        DecisionState state,
        @Nullable LocalDate inForceFrom,
        @Nullable LocalDate endedOn,
        @Nullable String endedBy) {}
