package si.plenum.plenary.internal;

import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import si.plenum.platform.LegalClock;
import si.plenum.platform.Refused;
import si.plenum.plenary.Concluded;
import si.plenum.plenary.ItemId;
import si.plenum.plenary.ItemState;
import si.plenum.plenary.PlanChoices;
import si.plenum.plenary.Proceedings;
import si.plenum.plenary.SessionChanged;
import si.plenum.plenary.SessionId;
import si.plenum.plenary.SessionState;
import si.plenum.plenary.VotePlan;
import si.plenum.proposal.Rewording;
import si.plenum.rules.BallotChannel;
import si.plenum.voting.OptionId;
import si.plenum.voting.tally.CastingVote;

/** The chair's acts. Each locks the session first: a chair with two windows does nothing twice. */
@Service
@Transactional
class ProceedingsService implements Proceedings {

    private final SessionRepository sessions;
    private final AgendaRepository agenda;
    private final AttendanceRepository attendance;
    private final SpeakingRepository speaking;
    private final SessionQuorum quorum;
    private final ItemVote itemVote;
    private final ItemVoteStart voteStart;
    private final ItemVoteEnd voteEnd;
    private final ItemRewording rewording;
    private final Correspondence correspondence;
    private final StayingVotes staying;
    private final AgendaCourse course;
    private final SessionEntries entries;
    private final ApplicationEventPublisher events;
    private final LegalClock clock;

    ProceedingsService(
            SessionRepository sessions,
            AgendaRepository agenda,
            AttendanceRepository attendance,
            SpeakingRepository speaking,
            SessionQuorum quorum,
            ItemVote itemVote,
            ItemVoteStart voteStart,
            ItemVoteEnd voteEnd,
            ItemRewording rewording,
            Correspondence correspondence,
            StayingVotes staying,
            AgendaCourse course,
            SessionEntries entries,
            ApplicationEventPublisher events,
            LegalClock clock) {
        this.sessions = sessions;
        this.agenda = agenda;
        this.attendance = attendance;
        this.speaking = speaking;
        this.quorum = quorum;
        this.itemVote = itemVote;
        this.voteStart = voteStart;
        this.voteEnd = voteEnd;
        this.rewording = rewording;
        this.correspondence = correspondence;
        this.staying = staying;
        this.course = course;
        this.entries = entries;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @PreAuthorize("@plenary.mayLead(#id)")
    public void open(SessionId id) {
        var session = sessions.lock(id);
        if (session.state() == SessionState.OPEN) return;
        session.ensure(SessionState.CONVENED);
        if (session.byCorrespondence()) throw new Refused("error.session.correspondence");
        if (clock.instant().isBefore(session.startsAt())) throw new Refused("error.session.early");
        var found = quorum.of(session);
        attendance.checked(id, "opening", found, clock.instant());
        sessions.opened(id, clock.instant());
        entries.opened(id, found);
        changed(id);
    }

    @Override
    @PreAuthorize("@plenary.mayLead(#id)")
    public void nextItem(SessionId id, Optional<ItemId> after) {
        var session = sessions.lock(id);
        session.ensure(SessionState.OPEN);
        if (session.byCorrespondence()) throw new Refused("error.session.correspondence");
        if (!after.equals(Optional.ofNullable(session.currentItem()))) return;
        course.next(session);
        changed(id);
    }

    @Override
    @PreAuthorize("@plenary.mayLead(#id)")
    public void defer(ItemId id) {
        takeOff(id, ItemState.DEFERRED);
    }

    @Override
    @PreAuthorize("@plenary.mayLead(#id)")
    public void withdraw(ItemId id) {
        takeOff(id, ItemState.WITHDRAWN);
    }

    @Override
    @PreAuthorize("@plenary.mayLead(#id)")
    public void suspend(SessionId id) {
        var session = sessions.lock(id);
        if (session.state() == SessionState.SUSPENDED) return;
        session.ensure(SessionState.OPEN);
        staying.ensureNothingHolds(session);
        sessions.state(id, SessionState.SUSPENDED);
        changed(id);
    }

    @Override
    @PreAuthorize("@plenary.mayLead(#id)")
    public void resume(SessionId id) {
        var session = sessions.lock(id);
        if (session.state() == SessionState.OPEN) return;
        session.ensure(SessionState.SUSPENDED);
        var found = quorum.of(session);
        attendance.checked(id, "after-break", found, clock.instant());
        sessions.state(id, SessionState.OPEN);
        entries.quorumChecked(id, found);
        changed(id);
    }

    @Override
    @PreAuthorize("@plenary.mayLead(#id)")
    public void close(SessionId id) {
        var session = sessions.lock(id);
        if (session.state() == SessionState.CLOSED) return;
        session.ensure(SessionState.OPEN, SessionState.SUSPENDED);
        staying.ensureNothingHolds(session);
        course.endAll(session);
        speaking.endAll(id, clock.instant());
        sessions.closed(id, clock.instant());
        entries.closed(id, attendance.stays(id).size());
        changed(id);
    }

    @Override
    @PreAuthorize("@plenary.mayLead(#id)")
    public void openVote(ItemId id) {
        open(id, VotePlan.PLAIN);
    }

    @Override
    @PreAuthorize("@plenary.mayLead(#id)")
    public void openVoteWith(ItemId id, Set<BallotChannel> besides) {
        open(id, VotePlan.PLAIN.besides(besides));
    }

    @Override
    @PreAuthorize("@plenary.mayLead(#id)")
    public void openVote(ItemId id, VotePlan plan) {
        open(id, plan);
    }

    private void open(ItemId id, VotePlan plan) {
        var item = agenda.get(id);
        var session = sessions.lock(item.session());
        session.ensure(SessionState.OPEN);
        if (!id.equals(session.currentItem())) throw new Refused("error.item.not-current");
        voteStart.open(session, item, plan);
        changed(session.id());
    }

    @Override
    @PreAuthorize("@plenary.mayLead(#id)")
    public void openCasting(ItemId id) {
        var item = agenda.get(id);
        var session = sessions.lock(item.session());
        session.ensure(SessionState.OPEN);
        if (session.byCorrespondence()) throw new Refused("error.session.correspondence");
        voteStart.openCasting(session, item);
        changed(session.id());
    }

    @Override
    @PreAuthorize("@plenary.mayLead(#id)")
    public void strike(ItemId id, OptionId candidate, String reason) {
        var item = agenda.get(id);
        var session = sessions.lock(item.session());
        voteStart.strike(session, item, candidate, reason);
        changed(session.id());
    }

    @Override
    @PreAuthorize("@plenary.mayLead(#id)")
    public Concluded closeVote(ItemId id) {
        return onVote(id, voteEnd::close);
    }

    @Override
    @PreAuthorize("@plenary.mayLead(#id)")
    public void reword(ItemId id, Rewording wording) {
        var item = agenda.get(id);
        var session = sessions.lock(item.session());
        session.ensure(SessionState.OPEN);
        rewording.reword(session, item, wording);
        changed(session.id());
    }

    @Override
    @PreAuthorize("@plenary.mayLead(#id)")
    public Concluded announce(ItemId id) {
        return onVote(id, voteEnd::announce);
    }

    @Override
    @PreAuthorize("@plenary.mayLead(#id)")
    public Concluded breakTie(ItemId id, CastingVote choice) {
        return onVote(id, (session, item) -> voteEnd.breakTie(session, item, choice));
    }

    /** What leads a vote to its end may end its session too, and settles a vote that stayed open. */
    private Concluded onVote(ItemId id, BiFunction<SessionRecord, ItemRecord, Concluded> act) {
        var item = agenda.get(id);
        var session = sessions.lock(item.session());
        var concluded = act.apply(session, item);
        correspondence.endIfOver(session);
        staying.settle(item);
        changed(session.id());
        return concluded;
    }

    @Override
    @PreAuthorize("@plenary.mayLead(#id)")
    @Transactional(readOnly = true)
    public PlanChoices choices(ItemId id) {
        var item = agenda.get(id);
        if (sessions.get(item.session()).byCorrespondence()) return PlanChoices.NONE;
        return itemVote.next(item)
                .map(rule -> new PlanChoices(ItemVote.besides(rule), StayingVotes.mayStay(rule)))
                .orElse(PlanChoices.NONE);
    }

    private void takeOff(ItemId id, ItemState state) {
        var item = agenda.get(id);
        var session = sessions.lock(item.session());
        if (item.state() == state) return;
        course.takeOff(session, item, state);
        changed(session.id());
    }

    private void changed(SessionId id) {
        events.publishEvent(new SessionChanged(id));
    }
}
