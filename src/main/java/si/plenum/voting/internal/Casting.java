package si.plenum.voting.internal;

import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import si.plenum.platform.NotFound;
import si.plenum.platform.Refused;
import si.plenum.rules.Unit;
import si.plenum.voting.BallotCheck;
import si.plenum.voting.Choice;
import si.plenum.voting.EntryId;
import si.plenum.voting.Receipt;
import si.plenum.voting.VoteId;
import si.plenum.voting.VoteState;
import si.plenum.voting.internal.BallotRepository.Ballot;

/** Takes ballots in. Runs in the transaction of the cast and appends nothing to the journal: closing commits to all ballots. */
@Component
class Casting {

    private final VoteRepository votes;
    private final RollRepository roll;
    private final BallotRepository ballots;
    private final ApplicationEventPublisher events;

    Casting(VoteRepository votes, RollRepository roll, BallotRepository ballots, ApplicationEventPublisher events) {
        this.votes = votes;
        this.roll = roll;
        this.ballots = ballots;
        this.events = events;
    }

    Receipt cast(VoteId id, EntryId entryId, Choice choice) {
        votes.lockShared(id);
        // Only a statement after the lock sees whether somebody has closed the vote while we waited.
        var vote = votes.find(id).orElseThrow(NotFound::new);
        if (vote.isSecret()) throw new Refused("error.secret.cast");
        ensureOpen(vote);
        BallotCheck.check(vote.rule().method(), vote.paper(), choice);
        var entry = roll.entry(id, entryId).orElseThrow(NotFound::new);
        if (entry.isExcused()) throw new Refused("error.vote.excused");
        if (vote.hall() && !entry.present()) throw new Refused("error.vote.presence");

        boolean first = ballots.mark(id, entryId);
        if (!first && !ballots.votedElectronically(id, entryId)) throw new Refused("error.vote.channel");
        if (!first && !vote.rule().conduct().changing()) return again(id, entryId, choice);

        long weight = vote.rule().unit() == Unit.WEIGHT ? entry.weight() : 1;
        ballots.put(id, new Ballot(entryId, choice, weight, Commitment.salt(), vote.now()));
        events.publishEvent(vote.changed());
        return new Receipt(id, entryId, choice, vote.now(), !first);
    }

    /** Where a ballot may not be changed, sending the same one again (its answer was lost) is answered as the first time. */
    private Receipt again(VoteId vote, EntryId entry, Choice choice) {
        return ballots.of(vote, entry)
                .filter(ballot -> ballot.choice().equals(choice))
                .map(ballot -> new Receipt(vote, entry, choice, ballot.castAt(), false))
                .orElseThrow(() -> new Refused("error.vote.once"));
    }

    static void ensureOpen(StoredVote vote) {
        if (vote.takesBallots()) return;
        if (vote.state() == VoteState.ANNULLED) throw new Refused("error.vote.annulled");
        var closedAt = vote.state() == VoteState.OPEN ? vote.deadline() : vote.closedAt();
        if (closedAt == null) throw new Refused("error.vote.not-open");
        throw new Refused("error.vote.closed", Map.of("time", closedAt));
    }
}
