package si.plenum.proposal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import si.plenum.community.BodyId;
import si.plenum.rules.Matter;

/** A line of a list of proposals; {@code number} is absent for drafts. */
public record ProposalRow(
        ProposalId id,
        @Nullable Long number,
        BodyId body,
        Matter kind,
        ProposalState state,
        String title,
        String summary,
        String author,
        @Nullable Instant filedAt,
        @Nullable String sessionNumber,
        @Nullable Instant sessionAt) {}
