package si.plenum.decision.internal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import si.plenum.community.TermId;
import si.plenum.decision.DecisionRow;
import si.plenum.document.ActId;
import si.plenum.document.CommencementRule;
import si.plenum.proposal.ProposalId;

/** A decision as the register holds it; vote and proposal are looked up in their modules. */
record WholeDecision(
        DecisionRow row,
        String wording,
        String reasons,
        @Nullable String voteNumber,
        @Nullable ProposalId proposal,
        @Nullable String source,
        @Nullable UUID session,
        CommencementRule commencement,
        @Nullable Instant publishedAt,
        List<ActId> acts,
        @Nullable TermId term) {}
