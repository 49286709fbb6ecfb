package si.plenum.decision;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import si.plenum.community.TermId;
import si.plenum.document.ActId;
import si.plenum.document.CommencementRule;
import si.plenum.voting.VoteView;

/**
 * A decision, whole: what its page shows. {@code vote} is absent for one that was recorded from before the program.
 *
 * @param term what it began, if it is of an election that gave mandates
 */
public record DecisionPage(
        DecisionRow row,
        String wording,
        String reasons,
        @Nullable Long proposalNumber,
        @Nullable VoteView vote,
        @Nullable String source,
        @Nullable UUID session,
        CommencementRule commencement,
        @Nullable Instant publishedAt,
        List<ActId> acts,
        @Nullable TermId term) {}
