package si.plenum.plenary;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import si.plenum.proposal.ProposalId;
import si.plenum.voting.BallotPaper;
import si.plenum.voting.VoteView;

/**
 * A line of an agenda, numbered from 1.
 *
 * @param wording what is decided on, word for word; absent where nothing is decided
 * @param vote    the last vote on it, if there was or is one
 * @param course  how far it has come on the ladder of its rule
 * @param reading which reading it is, where its rule asks for more than one
 * @param planned what is to stand on the ballot, where its rule chooses among options, empty while nothing is written; absent
 *     where the question alone is asked
 * @param standing who stands in an election, until its vote is opened; absent for other matters, and while nobody does
 */
public record AgendaRow(
        ItemId id,
        int position,
        ItemKind kind,
        String title,
        int minutesPlanned,
        ItemState state,
        @Nullable Instant beganAt,
        @Nullable Instant endedAt,
        @Nullable ProposalId proposal,
        @Nullable Long proposalNumber,
        @Nullable String wording,
        @Nullable VoteView vote,
        Course course,
        @Nullable Reading reading,
        @Nullable BallotPaper planned,
        @Nullable BallotPaper standing) {}
