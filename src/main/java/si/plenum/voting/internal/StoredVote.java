package si.plenum.voting.internal;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import si.plenum.community.BodyId;
import si.plenum.identity.PersonId;
import si.plenum.rules.BallotChannel;
import si.plenum.rules.Rule;
import si.plenum.rules.Secrecy;
import si.plenum.voting.BallotPaper;
import si.plenum.voting.VoteChanged;
import si.plenum.voting.VoteId;
import si.plenum.voting.VoteState;

/**
 * A vote as the acts need it.
 *
 * @param now the database's legal time when it was read, so after the lock
 */
record StoredVote(
        VoteId id,
        BodyId body,
        UUID context,
        UUID subject,
        String number,
        PersonId leader,
        VoteState state,
        String question,
        byte[] questionHash,
        Rule rule,
        BallotPaper paper,
        Set<BallotChannel> channels,
        boolean lateQuorum,
        boolean hall,
        @Nullable Instant issuesAt,
        @Nullable Instant opensAt,
        @Nullable Instant openedAt,
        @Nullable Instant deadline,
        @Nullable Instant closedAt,
        @Nullable String lottery,
        Instant now) {

    /** Whether the clock has closed it, whoever notes that. */
    boolean isPastDeadline() {
        return deadline != null && !now.isBefore(deadline);
    }

    boolean isSecret() {
        return rule.secrecy() == Secrecy.SECRET;
    }

    /** Whether nobody meets: as many must take part as must be present elsewhere. */
    boolean byCorrespondence() {
        return !channels.contains(BallotChannel.HALL) && !channels.contains(BallotChannel.HAND);
    }

    /** Whether somebody may draw or cast, so that who comes in now still counts. */
    boolean isRunning() {
        return (state == VoteState.OPEN || state == VoteState.ISSUING) && !isPastDeadline();
    }

    boolean takesBallots() {
        return state == VoteState.OPEN && !isPastDeadline();
    }

    /** The same vote at another time: what is frozen stays. */
    StoredVote at(VoteState state, @Nullable Instant deadline, @Nullable Instant closedAt, Instant now) {
        return new StoredVote(
                id,
                body,
                context,
                subject,
                number,
                leader,
                state,
                question,
                questionHash,
                rule,
                paper,
                channels,
                lateQuorum,
                hall,
                issuesAt,
                opensAt,
                openedAt,
                deadline,
                closedAt,
                lottery,
                now);
    }

    VoteChanged changed() {
        return new VoteChanged(id, context, Set.of());
    }
}
