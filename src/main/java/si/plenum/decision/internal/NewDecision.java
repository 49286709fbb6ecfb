package si.plenum.decision.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import si.plenum.community.BodyId;
import si.plenum.decision.DecisionId;
import si.plenum.document.CommencementRule;
import si.plenum.proposal.ProposalId;
import si.plenum.proposal.RevisionId;
import si.plenum.voting.VoteId;

/** A decision before it has its number. */
record NewDecision(
        DecisionId id,
        BodyId body,
        String title,
        String wording,
        String reasons,
        Origin origin,
        LocalDate adoptedOn,
        Instant recordedAt,
        CommencementRule commencement) {

    /** What it rests on. */
    sealed interface Origin {

        /** A vote in a session. */
        record Counted(VoteId vote, String voteNumber, ProposalId proposal, RevisionId revision, UUID session)
                implements Origin {}

        /** Something adopted before the program. @param source where and how */
        record Recorded(String source) implements Origin {}
    }
}
