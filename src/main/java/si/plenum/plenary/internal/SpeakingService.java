package si.plenum.plenary.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import si.plenum.community.Memberships;
import si.plenum.identity.CurrentPerson;
import si.plenum.identity.Persons;
import si.plenum.platform.LegalClock;
import si.plenum.platform.NotFound;
import si.plenum.platform.Refused;
import si.plenum.plenary.SessionChanged;
import si.plenum.plenary.SessionId;
import si.plenum.plenary.SessionState;
import si.plenum.plenary.SpeakingOrder;
import si.plenum.plenary.SpeakingRow;

/** The speaking order. */
@Service
@Transactional
class SpeakingService implements SpeakingOrder {

    private final SessionRepository sessions;
    private final AttendanceRepository attendance;
    private final SpeakingRepository speaking;
    private final Memberships memberships;
    private final Persons persons;
    private final CurrentPerson current;
    private final ApplicationEventPublisher events;
    private final LegalClock clock;

    SpeakingService(
            SessionRepository sessions,
            AttendanceRepository attendance,
            SpeakingRepository speaking,
            Memberships memberships,
            Persons persons,
            CurrentPerson current,
            ApplicationEventPublisher events,
            LegalClock clock) {
        this.sessions = sessions;
        this.attendance = attendance;
        this.speaking = speaking;
        this.memberships = memberships;
        this.persons = persons;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @PreAuthorize("@plenary.mayTakePart(#id)")
    public void ask(SessionId id, boolean pointOfOrder) {
        var session = sessions.get(id);
        session.ensure(SessionState.OPEN);
        var present = attendance.present(id);
        boolean here = memberships.actsFor(session.body(), current.id()).stream()
                .anyMatch(elector -> present.contains(elector.membership()));
        if (!here) throw new Refused("error.session.not-checked-in");
        speaking.ask(id, current.id(), pointOfOrder, clock.instant());
        changed(id);
    }

    @Override
    @PreAuthorize("@plenary.mayEndRequest(#request)")
    public void end(UUID request) {
        speaking.end(request, clock.instant());
        changed(speaking.sessionOf(request).orElseThrow(NotFound::new));
    }

    @Override
    @PreAuthorize("@plenary.mayLeadRequest(#request)")
    public void giveFloor(UUID request) {
        var id = speaking.sessionOf(request).orElseThrow(NotFound::new);
        sessions.lock(id).ensure(SessionState.OPEN);
        speaking.endFloor(id, clock.instant());
        speaking.give(request, clock.instant());
        changed(id);
    }

    @Override
    @PreAuthorize("@plenary.mayRead(#id)")
    @Transactional(readOnly = true)
    public List<SpeakingRow> list(SessionId id) {
        var waiting = speaking.waiting(id);
        var names = persons.names(
                waiting.stream().map(SpeakingRepository.Request::person).collect(Collectors.toSet()));
        var me = current.ifAny();
        return waiting.stream()
                .map(request -> new SpeakingRow(
                        request.id(),
                        names.getOrDefault(request.person(), ""),
                        request.pointOfOrder(),
                        Optional.of(request.person()).equals(me),
                        request.askedAt(),
                        request.givenAt()))
                .toList();
    }

    private void changed(SessionId id) {
        events.publishEvent(new SessionChanged(id));
    }
}
