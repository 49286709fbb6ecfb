package si.plenum.decision.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import si.plenum.community.BodyId;
import si.plenum.decision.DecisionId;
import si.plenum.document.ActId;
import si.plenum.document.CommencementRule;

/** What the acts on a decision need to know of it. */
record StoredDecision(
        DecisionId id,
        String number,
        BodyId body,
        String title,
        boolean counted,
        LocalDate adoptedOn,
        CommencementRule commencement,
        @Nullable Instant publishedAt,
        @Nullable LocalDate inForceFrom,
        List<ActId> acts) {

    boolean isPublished() {
        return publishedAt != null;
    }
}
