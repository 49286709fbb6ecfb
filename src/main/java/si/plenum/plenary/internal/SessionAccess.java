package si.plenum.plenary.internal;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import si.plenum.community.BodyId;
import si.plenum.community.Memberships;
import si.plenum.community.Office;
import si.plenum.identity.CurrentPerson;
import si.plenum.identity.PersonId;
import si.plenum.plenary.ItemId;
import si.plenum.plenary.SessionId;

/**
 * Who may do what with a session. Asked inside the transaction of the act. An unknown session answers like a foreign one:
 * no.
 */
@Component("plenary")
class SessionAccess {

    private final CurrentPerson current;
    private final Memberships memberships;
    private final SessionRepository sessions;
    private final SpeakingRepository speaking;

    SessionAccess(
            CurrentPerson current, Memberships memberships, SessionRepository sessions, SpeakingRepository speaking) {
        this.current = current;
        this.memberships = memberships;
        this.sessions = sessions;
        this.speaking = speaking;
    }

    public boolean mayPrepare(BodyId body) {
        return current.ifAny().filter(person -> prepares(body, person)).isPresent();
    }

    public boolean mayPrepare(SessionId id) {
        return sessions.find(id).filter(session -> mayPrepare(session.body())).isPresent();
    }

    public boolean mayPrepare(ItemId id) {
        return sessions.sessionOf(id).filter(this::mayPrepare).isPresent();
    }

    public boolean mayLead(SessionId id) {
        return sessions.find(id)
                .filter(session -> current.ifAny().equals(Optional.of(session.chair())))
                .isPresent();
    }

    public boolean mayLead(ItemId id) {
        return sessions.sessionOf(id).filter(this::mayLead).isPresent();
    }

    public boolean mayLeadRequest(UUID request) {
        return speaking.sessionOf(request).filter(this::mayLead).isPresent();
    }

    public boolean mayEndRequest(UUID request) {
        return speaking.personOf(request).equals(current.ifAny())
                        && current.ifAny().isPresent()
                || mayLeadRequest(request);
    }

    /** Attendance is kept by the chair and by the minute-taker named on the session. */
    public boolean mayKeepAttendance(SessionId id) {
        return mayLead(id)
                || sessions.find(id)
                        .filter(session -> session.minuteTaker() != null
                                && current.ifAny().equals(Optional.of(session.minuteTaker())))
                        .isPresent();
    }

    public boolean mayKeepAttendance(ItemId id) {
        return sessions.sessionOf(id).filter(this::mayKeepAttendance).isPresent();
    }

    public boolean mayRead(SessionId id) {
        return sessions.find(id)
                .filter(session -> current.ifAny()
                        .filter(person -> memberships.mayRead(session.body(), person))
                        .isPresent())
                .isPresent();
    }

    public boolean mayRead(String number) {
        return sessions.find(number).filter(session -> mayRead(session.id())).isPresent();
    }

    /** Whoever acts for at least one member with a vote. */
    public boolean mayTakePart(SessionId id) {
        return sessions.find(id)
                .filter(session -> current.ifAny()
                        .filter(person ->
                                !memberships.actsFor(session.body(), person).isEmpty())
                        .isPresent())
                .isPresent();
    }

    private boolean prepares(BodyId body, PersonId person) {
        return memberships.holds(body, person, Office.COUNCIL) || memberships.holds(body, person, Office.COORDINATOR);
    }
}
