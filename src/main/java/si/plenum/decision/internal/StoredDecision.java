package si.plenum.decision.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import si.plenum.community.BodyId;
import si.plenum.decision.DecisionId;
import si.plenum.document.ActId;
import si.plenum.document.CommencementRule;
import si.plenum.voting.VoteId;

/**
 * What the acts on a decision need to know of it.
 *
 * @param vote absent where it was recorded from before the program
 */
record StoredDecision(
        DecisionId id,
        String number,
        BodyId body,
        String title,
        @Nullable VoteId vote,
        LocalDate adoptedOn,
        CommencementRule commencement,
        @Nullable Instant publishedAt,
        @Nullable LocalDate inForceFrom,
        List<ActId> acts) {

    boolean isPublished() {
        return publishedAt != null;
    }
}
