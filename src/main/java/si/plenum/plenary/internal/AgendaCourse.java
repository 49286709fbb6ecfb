package si.plenum.plenary.internal;

import org.springframework.stereotype.Component;
import si.plenum.platform.LegalClock;
import si.plenum.platform.Refused;
import si.plenum.plenary.ItemState;
import si.plenum.plenary.SessionState;
import si.plenum.proposal.ProposalId;
import si.plenum.proposal.Proposals;

/** How the items of a session follow each other, and what the end of one means for its proposal. */
@Component
class AgendaCourse {

    private final SessionRepository sessions;
    private final AgendaRepository agenda;
    private final ItemVote itemVote;
    private final AgendaOrder order;
    private final StayingVotes staying;
    private final ItemReadings readings;
    private final SessionEntries entries;
    private final Proposals proposals;
    private final LegalClock clock;

    AgendaCourse(
            SessionRepository sessions,
            AgendaRepository agenda,
            ItemVote itemVote,
            AgendaOrder order,
            StayingVotes staying,
            ItemReadings readings,
            SessionEntries entries,
            Proposals proposals,
            LegalClock clock) {
        this.sessions = sessions;
        this.agenda = agenda;
        this.itemVote = itemVote;
        this.order = order;
        this.staying = staying;
        this.readings = readings;
        this.entries = entries;
        this.proposals = proposals;
        this.clock = clock;
    }

    /**
     * Ends the current item, if there is one, and begins the next that waits.
     *
     * @throws Refused while a vote must end before anything goes on
     */
    void next(SessionRecord session) {
        var current = session.currentItem();
        if (current != null) {
            staying.ensureNothingHolds(session);
            endOrWait(session, agenda.get(current));
        }
        var next = agenda.nextWaiting(session.id());
        next.ifPresent(item -> agenda.begin(item.id(), clock.instant()));
        sessions.currentItem(session.id(), next.map(ItemRecord::id).orElse(null));
    }

    /** Amendments that came while a proposal is dealt with are decided before it; then it comes again. */
    private void endOrWait(SessionRecord session, ItemRecord item) {
        var proposal = item.proposal();
        boolean waits = proposal != null
                && !itemVote.decided(item)
                && !order.amendmentsWaiting(session.id(), proposal).isEmpty();
        if (waits) {
            agenda.putBack(item.id());
        } else {
            end(session, item, ItemState.DONE);
        }
    }

    /**
     * Defers or withdraws an item.
     *
     * @throws Refused where it has ended, is decided, or is being voted on
     */
    void takeOff(SessionRecord session, ItemRecord item, ItemState state) {
        session.ensure(SessionState.OPEN, SessionState.SUSPENDED);
        if (item.state() != ItemState.WAITING && item.state() != ItemState.CURRENT) {
            throw new Refused("error.item.ended");
        }
        if (item.state() == ItemState.CURRENT) {
            staying.ensureNothingHolds(session);
            if (itemVote.isRunning(item)) throw new Refused("error.session.vote.open");
            if (itemVote.decided(item)) throw new Refused("error.item.decided");
            sessions.currentItem(session.id(), null);
        }
        if (item.proposal() != null) {
            order.amendmentsWaiting(session.id(), item.proposal()).forEach(each -> end(session, each, state));
        }
        end(session, item, state);
    }

    /** With the session: the current item is done, those that wait are deferred. */
    void endAll(SessionRecord session) {
        for (var item : agenda.items(session.id())) {
            if (item.state() == ItemState.CURRENT) end(session, item, ItemState.DONE);
            if (item.state() == ItemState.WAITING) end(session, item, ItemState.DEFERRED);
        }
    }

    /** A proposal whose item ends without a decision on it goes back to filed, unless its vote goes on. */
    private void end(SessionRecord session, ItemRecord item, ItemState state) {
        agenda.end(item.id(), state, clock.instant());
        boolean goesOn = state == ItemState.DONE && staying.letStay(item);
        if (item.proposal() != null && !goesOn && !itemVote.decided(item) && stillHere(item.proposal())) {
            readings.ended(session, item, state);
            proposals.unschedule(item.proposal());
        }
        entries.itemEnded(item, state.wireName());
    }

    /** A vote that decided nothing has sent it back to the filed ones already. */
    private boolean stillHere(ProposalId proposal) {
        return proposals.page(proposal).row().sessionNumber() != null;
    }
}
