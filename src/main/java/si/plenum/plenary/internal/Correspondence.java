package si.plenum.plenary.internal;

import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import si.plenum.platform.LegalClock;
import si.plenum.plenary.ItemState;
import si.plenum.plenary.SessionChanged;
import si.plenum.plenary.SessionId;
import si.plenum.plenary.SessionState;

/**
 * Sessions by correspondence: the clock opens their votes at the beginning of the window and ends them after it, whether the
 * program was running at that minute or comes to it later. Each step in the transaction of whoever takes it.
 */
@Component
class Correspondence {

    private final SessionRepository sessions;
    private final AgendaRepository agenda;
    private final SessionQuorum quorum;
    private final ItemVote itemVote;
    private final SessionEntries entries;
    private final ApplicationEventPublisher events;
    private final LegalClock clock;

    Correspondence(
            SessionRepository sessions,
            AgendaRepository agenda,
            SessionQuorum quorum,
            ItemVote itemVote,
            SessionEntries entries,
            ApplicationEventPublisher events,
            LegalClock clock) {
        this.sessions = sessions;
        this.agenda = agenda;
        this.quorum = quorum;
        this.itemVote = itemVote;
        this.entries = entries;
        this.events = events;
        this.clock = clock;
    }

    /** Opens the votes of a session whose window has begun. */
    void begin(SessionId id) {
        var session = sessions.lock(id);
        if (session.state() == SessionState.CONVENED) open(session);
    }

    /**
     * Ends the votes of a session whose window is over. In another transaction than the beginning: whoever looks at a vote past
     * its deadline closes it in a transaction of its own, which would wait for the one that opened it.
     */
    void end(SessionId id) {
        var session = sessions.lock(id);
        var window = Objects.requireNonNull(session.closesAt());
        if (session.state() != SessionState.OPEN || clock.instant().isBefore(window)) return;
        for (var item : agenda.items(id)) {
            if (itemVote.endsByClock(item)) itemVote.close(session, item);
        }
        endIfOver(sessions.get(id));
    }

    /** Ends the session with its last vote. */
    void endIfOver(SessionRecord session) {
        if (session.state() != SessionState.OPEN || !session.byCorrespondence()) return;
        var items = agenda.items(session.id());
        if (!items.stream().allMatch(itemVote::isOver)) return;
        for (var item : items) {
            agenda.end(item.id(), ItemState.DONE, clock.instant());
            entries.itemEnded(item, ItemState.DONE.wireName());
        }
        sessions.closed(session.id(), clock.instant());
        entries.closed(session.id(), 0);
        events.publishEvent(new SessionChanged(session.id()));
    }

    private void open(SessionRecord session) {
        sessions.opened(session.id(), session.startsAt());
        entries.opened(session.id(), quorum.of(session));
        int ordinal = 0;
        for (var item : agenda.items(session.id())) {
            itemVote.openByCorrespondence(session, item, ++ordinal);
        }
        events.publishEvent(new SessionChanged(session.id()));
    }
}
