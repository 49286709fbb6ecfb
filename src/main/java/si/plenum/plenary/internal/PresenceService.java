package si.plenum.plenary.internal;

import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import si.plenum.community.Elector;
import si.plenum.community.MembershipId;
import si.plenum.community.Memberships;
import si.plenum.identity.CurrentPerson;
import si.plenum.platform.LegalClock;
import si.plenum.platform.NotFound;
import si.plenum.platform.Refused;
import si.plenum.plenary.AttendanceRow;
import si.plenum.plenary.Channel;
import si.plenum.plenary.Presence;
import si.plenum.plenary.QuorumView;
import si.plenum.plenary.SessionChanged;
import si.plenum.plenary.SessionId;
import si.plenum.plenary.SessionState;
import si.plenum.voting.Marks;
import si.plenum.voting.Votes;

/** Attendance. Who checks in while a vote is open may cast in it at once. */
@Service
@Transactional
class PresenceService implements Presence {

    private final SessionRepository sessions;
    private final AttendanceRepository attendance;
    private final SessionQuorum quorum;
    private final SessionReader reader;
    private final SessionEntries entries;
    private final Memberships memberships;
    private final Votes votes;
    private final Marks marks;
    private final CurrentPerson current;
    private final ApplicationEventPublisher events;
    private final LegalClock clock;

    PresenceService(
            SessionRepository sessions,
            AttendanceRepository attendance,
            SessionQuorum quorum,
            SessionReader reader,
            SessionEntries entries,
            Memberships memberships,
            Votes votes,
            Marks marks,
            CurrentPerson current,
            ApplicationEventPublisher events,
            LegalClock clock) {
        this.sessions = sessions;
        this.attendance = attendance;
        this.quorum = quorum;
        this.reader = reader;
        this.entries = entries;
        this.memberships = memberships;
        this.votes = votes;
        this.marks = marks;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @PreAuthorize("@plenary.mayTakePart(#id)")
    public void checkIn(SessionId id, Channel channel) {
        var session = running(id);
        if (session.byCorrespondence()) throw new Refused("error.wrong.state");
        if (!reader.begins(session)) {
            throw new Refused("error.session.checkin.early", Map.of("start", session.startsAt()));
        }
        for (var elector : memberships.actsFor(session.body(), current.id())) arrive(session, elector, channel);
        changed(id);
    }

    @Override
    @PreAuthorize("@plenary.mayKeepAttendance(#id)")
    public void enter(SessionId id, MembershipId member) {
        var session = running(id);
        var elector = memberships.electorate(session.body(), clock.today()).stream()
                .filter(one -> one.membership().equals(member))
                .findFirst()
                .orElseThrow(NotFound::new);
        arrive(session, elector, Channel.HALL);
        changed(id);
    }

    @Override
    @PreAuthorize("@plenary.mayKeepAttendance(#id)")
    public void takeBack(SessionId id, MembershipId member) {
        running(id);
        if (votes.openIn(id.value()).isPresent()) throw new Refused("error.session.vote.open");
        attendance.takeBack(id, member);
        changed(id);
    }

    @Override
    @PreAuthorize("@plenary.mayKeepAttendance(#id)")
    public void left(SessionId id, MembershipId member) {
        running(id);
        attendance.left(id, member, clock.instant());
        changed(id);
    }

    @Override
    @PreAuthorize("@plenary.mayTakePart(#id)")
    public void reply(SessionId id, boolean coming) {
        var session = sessions.lock(id);
        session.ensure(SessionState.CONVENED);
        for (var elector : memberships.actsFor(session.body(), current.id())) {
            attendance.reply(id, elector.membership(), coming, clock.instant());
        }
        changed(id);
    }

    @Override
    @PreAuthorize("@plenary.mayRead(#id)")
    @Transactional(readOnly = true)
    public List<AttendanceRow> attendance(SessionId id) {
        var session = sessions.get(id);
        var stays = attendance.stays(id);
        return memberships.electorate(session.body(), clock.today()).stream()
                .map(elector -> {
                    var stay = stays.get(elector.membership());
                    return stay == null
                            ? new AttendanceRow(elector.membership(), elector.name(), null, null, null)
                            : new AttendanceRow(
                                    elector.membership(),
                                    elector.name(),
                                    stay.channel(),
                                    stay.arrivedAt(),
                                    stay.leftAt());
                })
                .toList();
    }

    @Override
    @PreAuthorize("@plenary.mayRead(#id)")
    @Transactional(readOnly = true)
    public QuorumView quorum(SessionId id) {
        return quorum.of(sessions.get(id));
    }

    @Override
    @PreAuthorize("@plenary.mayKeepAttendance(#id)")
    public QuorumView check(SessionId id) {
        var session = sessions.lock(id);
        session.ensure(SessionState.OPEN, SessionState.SUSPENDED);
        var found = quorum.of(session);
        attendance.checked(id, "asked", found, clock.instant());
        entries.quorumChecked(id, found);
        changed(id);
        return found;
    }

    private void arrive(SessionRecord session, Elector elector, Channel channel) {
        attendance.arrive(session.id(), elector.membership(), elector.person(), channel, clock.instant(), current.id());
        votes.checkedIn(session.id().value(), elector.membership());
        if (channel == Channel.HALL) marks.cameToHall(session.id().value(), elector.membership());
    }

    private SessionRecord running(SessionId id) {
        var session = sessions.get(id);
        session.ensure(SessionState.CONVENED, SessionState.OPEN, SessionState.SUSPENDED);
        return session;
    }

    private void changed(SessionId id) {
        events.publishEvent(new SessionChanged(id));
    }
}
