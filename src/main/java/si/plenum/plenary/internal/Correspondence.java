package si.plenum.plenary.internal;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import si.plenum.platform.LegalClock;
import si.plenum.plenary.ItemState;
import si.plenum.plenary.SessionChanged;
import si.plenum.plenary.SessionId;
import si.plenum.plenary.SessionState;
import si.plenum.voting.VoteState;
import si.plenum.voting.VoteView;
import si.plenum.voting.Votes;

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
    private final ItemVoteStart voteStart;
    private final ItemVoteEnd voteEnd;
    private final Votes votes;
    private final SessionEntries entries;
    private final ApplicationEventPublisher events;
    private final LegalClock clock;

    Correspondence(
            SessionRepository sessions,
            AgendaRepository agenda,
            SessionQuorum quorum,
            ItemVote itemVote,
            ItemVoteStart voteStart,
            ItemVoteEnd voteEnd,
            Votes votes,
            SessionEntries entries,
            ApplicationEventPublisher events,
            LegalClock clock) {
        this.sessions = sessions;
        this.agenda = agenda;
        this.quorum = quorum;
        this.itemVote = itemVote;
        this.voteStart = voteStart;
        this.voteEnd = voteEnd;
        this.votes = votes;
        this.entries = entries;
        this.events = events;
        this.clock = clock;
    }

    /** Opens the votes of a session whose window has begun. */
    void begin(SessionId id) {
        var session = sessions.lock(id);
        if (session.state() == SessionState.CONVENED) open(session);
    }

    /** The secret votes of a session that are issued, or waiting for that. */
    List<VoteView> secret(SessionId session) {
        return votes.ofContext(session.value()).stream()
                .filter(VoteView::isSecret)
                .filter(vote -> vote.state() == VoteState.SCHEDULED || vote.state() == VoteState.ISSUING)
                .toList();
    }

    /** Lets the ballots of a secret vote be issued, or cast, when it is time. */
    void leadOn(VoteView vote) {
        voteStart.leadOnByCorrespondence(vote);
    }

    /**
     * Ends the votes of a session that the clock has closed: when its window is over, or a secret vote before that. In another transaction than the beginning: whoever looks at a vote past
     * its deadline closes it in a transaction of its own, which would wait for the one that opened it.
     */
    void end(SessionId id) {
        var session = sessions.lock(id);
        if (session.state() != SessionState.OPEN) return;
        for (var item : agenda.items(id)) {
            if (itemVote.endsByClock(item)) voteEnd.close(session, item);
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
            voteStart.beginByCorrespondence(session, item, ++ordinal);
        }
        events.publishEvent(new SessionChanged(session.id()));
    }
}
