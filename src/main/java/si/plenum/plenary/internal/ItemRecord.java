package si.plenum.plenary.internal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import si.plenum.plenary.ItemId;
import si.plenum.plenary.ItemKind;
import si.plenum.plenary.ItemState;
import si.plenum.plenary.SessionId;
import si.plenum.proposal.ProposalId;
import si.plenum.proposal.RevisionId;

/**
 * A row of {@code plenary.agenda_item}.
 *
 * @param votesUntil until when its vote stays open after it; absent once that is over
 */
record ItemRecord(
        ItemId id,
        SessionId session,
        int position,
        ItemKind kind,
        String title,
        @Nullable ProposalId proposal,
        @Nullable RevisionId revision,
        int minutesPlanned,
        ItemState state,
        @Nullable Instant beganAt,
        @Nullable Instant endedAt,
        @Nullable Instant votesUntil) {}
