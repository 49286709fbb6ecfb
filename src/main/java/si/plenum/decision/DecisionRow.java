package si.plenum.decision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import si.plenum.community.BodyId;

/** A line of the register. */
public record DecisionRow(
        DecisionId id,
        String number,
        BodyId body,
        String title,
        LocalDate adoptedOn,
        DecisionState state,
        @Nullable LocalDate inForceFrom) {}
