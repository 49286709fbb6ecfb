package si.plenum.proposal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import si.plenum.community.BodyId;
import si.plenum.document.DocumentId;
import si.plenum.rules.Matter;

/** A draft as its author sees it. {@code version} goes back with a save: another tab's newer save is never overwritten. */
public record Draft(
        ProposalId id,
        BodyId body,
        Matter kind,
        @Nullable DocumentId document,
        DraftText text,
        int version,
        Instant savedAt) {}
