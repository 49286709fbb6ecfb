package si.plenum.api.internal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import si.plenum.proposal.ProposalRow;
import si.plenum.proposal.ProposalState;
import si.plenum.rules.Matter;
import tools.jackson.databind.JsonNode;

/** Proposals as data. */
final class ProposalJson {

    private ProposalJson() {}

    /** A line of a list; a draft has no number. */
    record Line(
            UUID id,
            @Nullable Long number,
            String body,
            Matter kind,
            ProposalState state,
            String title,
            String summary,
            String author,
            @Nullable Instant filedAt,
            @Nullable String session,
            @Nullable Instant sessionAt) {}

    /**
     * A proposal, whole. {@code version} is that of a draft, which its author alone sees.
     *
     * @param decision   the number of the decision that it led to
     * @param operations absent for a proposal that changes no document
     */
    record Whole(
            UUID id,
            @Nullable Long number,
            String body,
            Matter kind,
            ProposalState state,
            String title,
            String summary,
            String text,
            String reasons,
            @Nullable String document,
            @Nullable JsonNode operations,
            @Nullable JsonNode commencement,
            @Nullable String author,
            @Nullable Instant filedAt,
            @Nullable String session,
            @Nullable Instant sessionAt,
            @Nullable String decision,
            boolean frozen,
            int supporters,
            boolean supportedByMe,
            boolean mine,
            @Nullable Integer version) {}

    static Line line(ProposalRow row, String body) {
        return new Line(
                row.id().value(),
                row.number(),
                body,
                row.kind(),
                row.state(),
                row.title(),
                row.summary(),
                row.author(),
                row.filedAt(),
                row.sessionNumber(),
                row.sessionAt());
    }
}
