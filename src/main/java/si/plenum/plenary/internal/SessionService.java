package si.plenum.plenary.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import si.plenum.community.Bodies;
import si.plenum.community.BodyId;
import si.plenum.identity.Person;
import si.plenum.platform.Ids;
import si.plenum.platform.LegalClock;
import si.plenum.platform.PublicRead;
import si.plenum.platform.Refused;
import si.plenum.plenary.ItemId;
import si.plenum.plenary.ItemKind;
import si.plenum.plenary.ItemState;
import si.plenum.plenary.NewSession;
import si.plenum.plenary.SessionAhead;
import si.plenum.plenary.SessionChanged;
import si.plenum.plenary.SessionConvened;
import si.plenum.plenary.SessionId;
import si.plenum.plenary.SessionPage;
import si.plenum.plenary.SessionRow;
import si.plenum.plenary.SessionState;
import si.plenum.plenary.Sessions;
import si.plenum.proposal.ProposalId;
import si.plenum.proposal.Proposals;
import si.plenum.proposal.Scheduled;

/** Planning and convening. Each act locks its session first, so that two acts on one session follow one another. */
@Service
@Transactional
class SessionService implements Sessions {

    private final SessionRepository sessions;
    private final AgendaRepository agenda;
    private final SessionReader reader;
    private final AheadReader personal;
    private final OfficeHolders holders;
    private final ConveningCheck convening;
    private final AgendaFollows follows;
    private final AgendaOrder order;
    private final Bodies bodies;
    private final Proposals proposals;
    private final SessionEntries entries;
    private final ApplicationEventPublisher events;
    private final LegalClock clock;

    SessionService(
            SessionRepository sessions,
            AgendaRepository agenda,
            SessionReader reader,
            AheadReader personal,
            OfficeHolders holders,
            ConveningCheck convening,
            AgendaFollows follows,
            AgendaOrder order,
            Bodies bodies,
            Proposals proposals,
            SessionEntries entries,
            ApplicationEventPublisher events,
            LegalClock clock) {
        this.sessions = sessions;
        this.agenda = agenda;
        this.reader = reader;
        this.personal = personal;
        this.holders = holders;
        this.convening = convening;
        this.follows = follows;
        this.order = order;
        this.bodies = bodies;
        this.proposals = proposals;
        this.entries = entries;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @PreAuthorize("@plenary.mayPrepare(#session.body())")
    public SessionId plan(NewSession session) {
        holders.ensureMayBeNamed(session);
        int year = LocalDate.ofInstant(session.startsAt(), clock.getZone()).getYear();
        var prefix = bodies.byId(session.body()).prefix();
        var number = "%s-%d-%02d".formatted(prefix, year, sessions.nextOrdinal(session.body(), year));
        var id = new SessionId(Ids.ordered());
        sessions.insert(id, number, session);
        return id;
    }

    @Override
    @PreAuthorize("@plenary.mayPrepare(#id)")
    public void change(SessionId id, int version, NewSession session) {
        var planned = sessions.lock(id);
        planned.ensure(SessionState.DRAFT);
        if (!planned.body().equals(session.body())) throw new Refused("error.session.body");
        holders.ensureMayBeNamed(session);
        sessions.update(id, version, session);
        var place = sessions.get(id).agendaPlace();
        for (var item : agenda.items(id)) {
            if (item.proposal() != null) proposals.moved(item.proposal(), place);
        }
    }

    @Override
    @PreAuthorize("@plenary.mayPrepare(#id)")
    public ItemId addProposal(SessionId id, ProposalId proposal, int minutes) {
        var session = sessions.lock(id);
        session.ensure(SessionState.DRAFT, SessionState.CONVENED);
        follows.ensureNotAlone(id, proposal);
        var scheduled = proposals.schedule(proposal, session.agendaPlace());
        if (!scheduled.body().equals(session.body())) throw new Refused("error.session.body");
        boolean convened = session.state() == SessionState.CONVENED;
        if (convened) convening.ensureNotice(session, List.of(scheduled));
        var item = append(session, ItemKind.PROPOSAL, scheduled.title(), proposal, minutes);
        if (convened) freeze(item, proposal);
        follows.attachFiled(id, proposal);
        order.arrange(id, proposal);
        return item;
    }

    @Override
    @PreAuthorize("@plenary.mayPrepare(#id)")
    public ItemId addItem(SessionId id, ItemKind kind, String title, int minutes) {
        var session = sessions.lock(id);
        session.ensure(SessionState.DRAFT, SessionState.CONVENED);
        if (kind == ItemKind.PROPOSAL) throw new Refused("error.item.kind");
        return append(session, kind, title, null, minutes);
    }

    @Override
    @PreAuthorize("@plenary.mayPrepare(#id)")
    public void changeItem(ItemId id, String title, int minutes) {
        var item = inDraft(id);
        agenda.change(
                id, item.kind() == ItemKind.PROPOSAL ? item.title() : ItemText.title(title), ItemText.minutes(minutes));
        changed(item.session());
    }

    @Override
    @PreAuthorize("@plenary.mayPrepare(#id)")
    public void moveItem(ItemId id, int position) {
        var item = inDraft(id);
        var order = new ArrayList<>(
                agenda.items(item.session()).stream().map(ItemRecord::id).toList());
        order.remove(id);
        order.add(Math.clamp(position - 1L, 0, order.size()), id);
        agenda.order(order);
        if (item.proposal() != null) this.order.arrange(item.session(), item.proposal(), id);
        changed(item.session());
    }

    @Override
    @PreAuthorize("@plenary.mayPrepare(#id)")
    public void removeItem(ItemId id) {
        var item = inDraft(id);
        var proposal = item.proposal();
        if (proposal != null) {
            order.amendmentsWaiting(item.session(), proposal).forEach(this::remove);
        }
        remove(item);
        agenda.order(agenda.items(item.session()).stream().map(ItemRecord::id).toList());
        changed(item.session());
    }

    @Override
    @PreAuthorize("@plenary.mayPrepare(#id)")
    public void convene(SessionId id) {
        var session = sessions.lock(id);
        if (session.state() == SessionState.CONVENED) return;
        session.ensure(SessionState.DRAFT);
        var items = agenda.items(id);
        if (items.isEmpty()) throw new Refused("error.session.agenda.empty");
        if (session.byCorrespondence() && items.stream().anyMatch(item -> item.proposal() == null)) {
            throw new Refused("error.session.correspondence.items");
        }
        if (session.byCorrespondence()) convening.ensureNothingCompetes(items);
        var matters = new ArrayList<Scheduled>();
        for (var item : items) {
            if (item.proposal() != null) matters.add(freeze(item.id(), item.proposal()));
        }
        convening.ensureNotice(session, matters);
        sessions.convened(id, clock.instant());
        entries.convened(sessions.get(id), agenda.items(id));
        events.publishEvent(new SessionConvened(id));
        changed(id);
    }

    @Override
    @PreAuthorize("@plenary.mayPrepare(#id)")
    public void cancel(SessionId id, String reason) {
        var session = sessions.lock(id);
        if (session.state() == SessionState.CANCELLED) return;
        session.ensure(SessionState.DRAFT, SessionState.CONVENED);
        if (reason.isBlank()) throw new Refused("error.reason.empty");
        if (reason.length() > 1000) throw new Refused("error.too.long", Map.of("length", reason.length(), "max", 1000));
        for (var item : agenda.items(id)) {
            if (item.proposal() != null) proposals.unschedule(item.proposal());
            agenda.end(item.id(), ItemState.DEFERRED, clock.instant());
        }
        sessions.cancelled(id, reason);
        entries.cancelled(id, reason);
        changed(id);
    }

    @Override
    @PreAuthorize("@plenary.mayRead(#id)")
    public SessionPage page(SessionId id) {
        return reader.page(sessions.get(id));
    }

    @Override
    @PreAuthorize("@plenary.mayRead(#number)")
    public SessionPage page(String number) {
        return reader.page(sessions.find(number).orElseThrow());
    }

    @Override
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<SessionRow> mine(int offset, int limit) {
        return reader.mine(offset, limit);
    }

    @Override
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<SessionAhead> ahead() {
        return personal.ahead();
    }

    @Override
    @PublicRead
    @Transactional(readOnly = true)
    public List<SessionRow> published(Optional<BodyId> body, int offset, int limit) {
        return reader.published(body, offset, limit);
    }

    @Override
    @PreAuthorize("@plenary.mayPrepare(#body)")
    @Transactional(readOnly = true)
    public List<Person> chairs(BodyId body) {
        return holders.chairs(body);
    }

    @Override
    @PreAuthorize("@plenary.mayPrepare(#body)")
    @Transactional(readOnly = true)
    public List<Person> minuteTakers(BodyId body) {
        return holders.minuteTakers(body);
    }

    private void remove(ItemRecord item) {
        agenda.remove(item.id());
        if (item.proposal() != null) proposals.unschedule(item.proposal());
    }

    private ItemId append(
            SessionRecord session, ItemKind kind, String title, @Nullable ProposalId proposal, int minutes) {
        var item = new ItemId(Ids.ordered());
        agenda.append(item, session.id(), kind, ItemText.title(title), proposal, ItemText.minutes(minutes));
        changed(session.id());
        return item;
    }

    private Scheduled freeze(ItemId item, ProposalId proposal) {
        var frozen = proposals.freeze(proposal);
        agenda.freeze(item, frozen.revision(), frozen.title());
        return frozen;
    }

    /** The item of a session that is still a draft; the session is locked. */
    private ItemRecord inDraft(ItemId id) {
        var item = agenda.get(id);
        sessions.lock(item.session()).ensure(SessionState.DRAFT);
        return item;
    }

    private void changed(SessionId id) {
        events.publishEvent(new SessionChanged(id));
    }
}
