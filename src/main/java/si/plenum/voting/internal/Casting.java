package si.plenum.voting.internal;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import si.plenum.platform.NotFound;
import si.plenum.platform.Refused;
import si.plenum.rules.Unit;
import si.plenum.voting.BallotCheck;
import si.plenum.voting.EntryId;
import si.plenum.voting.Receipt;
import si.plenum.voting.VoteChanged;
import si.plenum.voting.VoteState;
import si.plenum.voting.internal.BallotRepository.Ballot;

/**
 * Takes ballots in, those of a group in one statement. Runs in the transaction of the group and appends nothing to the journal:
 * closing commits to all ballots.
 */
@Component
class Casting {

    /** Somebody marked the same entry between our look and our mark: whoever casts looks again. */
    static final class Overtaken extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Overtaken() {
            super("overtaken", null, false, false);
        }
    }

    private final VoteRepository votes;
    private final CastRepository casts;
    private final BallotRepository ballots;
    private final ApplicationEventPublisher events;

    Casting(VoteRepository votes, CastRepository casts, BallotRepository ballots, ApplicationEventPublisher events) {
        this.votes = votes;
        this.casts = casts;
        this.ballots = ballots;
        this.events = events;
    }

    /**
     * Takes in the ballots of different entries in one vote.
     *
     * @return what became of each; nobody may be told before the commit
     * @throws Overtaken if an entry was marked meanwhile; nothing is stored then
     */
    List<CastOutcome> cast(List<CastRequest> group) {
        var id = group.getFirst().vote();
        votes.lockShared(id);
        // In one order for all groups: two that change the same ballots wait for each other and never both.
        var requests = group.stream()
                .sorted(Comparator.comparing(request -> request.entry().value()))
                .toList();
        // Only a statement after the lock sees whether somebody has closed the vote while we waited.
        var look = casts.look(id, requests.stream().map(CastRequest::entry).toList())
                .orElseThrow(NotFound::new);
        var vote = look.vote();

        var outcomes = new ArrayList<CastOutcome>();
        var stored = new ArrayList<Ballot>();
        var first = new ArrayList<EntryId>();
        for (var request : requests) {
            try {
                var caster = caster(look, request);
                var ballot = checked(vote, request, caster);
                if (ballot == null) {
                    outcomes.add(new CastOutcome(request, again(request), null));
                    continue;
                }
                boolean again = caster.mark() != null;
                if (!again) first.add(request.entry());
                stored.add(ballot);
                var receipt = new Receipt(id, request.entry(), request.choice(), vote.now(), again);
                outcomes.add(new CastOutcome(request, receipt, null));
            } catch (RuntimeException refusal) {
                outcomes.add(new CastOutcome(request, null, refusal));
            }
        }
        if (stored.isEmpty()) return outcomes;
        if (ballots.cast(id, first, stored) != first.size()) throw new Overtaken();
        events.publishEvent(new VoteChanged(
                id, vote.context(), stored.stream().map(Ballot::entry).collect(toSet())));
        return outcomes;
    }

    /** The permission that was checked on the way in, once more within the transaction. */
    private static CastRepository.Caster caster(CastRepository.Look look, CastRequest request) {
        if (look.vote().isSecret()) throw new Refused("error.secret.cast");
        var caster = look.entries().get(request.entry());
        if (caster == null || !caster.acting().equals(request.caster())) throw new NotFound();
        return caster;
    }

    /** The ballot to be stored; null if it may not be changed, so that only the same one again is answered. */
    private static @Nullable Ballot checked(StoredVote vote, CastRequest request, CastRepository.Caster entry) {
        ensureOpen(vote);
        BallotCheck.check(vote.rule().method(), vote.paper(), request.choice());
        if (entry.excused()) throw new Refused("error.vote.excused");
        if (vote.hall() && !entry.here()) throw new Refused("error.vote.presence");
        var mark = entry.mark();
        if (mark != null && !mark.equals(BallotRepository.ELECTRONIC)) throw new Refused("error.vote.channel");
        if (mark != null && !vote.rule().conduct().changing()) return null;
        long weight = vote.rule().unit() == Unit.WEIGHT ? entry.weight() : 1;
        return new Ballot(request.entry(), request.choice(), weight, Commitment.salt(), vote.now());
    }

    /** Where a ballot may not be changed, sending the same one again (its answer was lost) is answered as the first time. */
    private Receipt again(CastRequest request) {
        return ballots.of(request.vote(), request.entry())
                .filter(ballot -> ballot.choice().equals(request.choice()))
                .map(ballot -> new Receipt(request.vote(), request.entry(), request.choice(), ballot.castAt(), false))
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
