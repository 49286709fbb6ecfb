package si.plenum.plenary.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import si.plenum.decision.DecisionState;
import si.plenum.decision.Decisions;
import si.plenum.identity.CurrentPerson;
import si.plenum.platform.LegalClock;
import si.plenum.platform.PublicRead;
import si.plenum.platform.Refused;
import si.plenum.plenary.ConfirmedMinutes;
import si.plenum.plenary.ItemId;
import si.plenum.plenary.Minutes;
import si.plenum.plenary.MinutesPage;
import si.plenum.plenary.MinutesState;
import si.plenum.plenary.SessionChanged;
import si.plenum.plenary.SessionId;
import si.plenum.plenary.SessionRow;
import si.plenum.plenary.SessionState;
import si.plenum.plenary.internal.MinutesRepository.Signed;
import si.plenum.voting.VoteState;
import si.plenum.voting.Votes;

/** Minutes: derived while they are a draft, frozen once both offices have confirmed them. */
@Service
@Transactional
class MinutesService implements Minutes {

    private final SessionRepository sessions;
    private final AgendaRepository agenda;
    private final MinutesRepository minutes;
    private final MinutesDraft draft;
    private final MinutesOffices offices;
    private final SessionAccess access;
    private final SessionEntries entries;
    private final Votes votes;
    private final Decisions decisions;
    private final CurrentPerson current;
    private final ApplicationEventPublisher events;
    private final LegalClock clock;

    MinutesService(
            SessionRepository sessions,
            AgendaRepository agenda,
            MinutesRepository minutes,
            MinutesDraft draft,
            MinutesOffices offices,
            SessionAccess access,
            SessionEntries entries,
            Votes votes,
            Decisions decisions,
            CurrentPerson current,
            ApplicationEventPublisher events,
            LegalClock clock) {
        this.sessions = sessions;
        this.agenda = agenda;
        this.minutes = minutes;
        this.draft = draft;
        this.offices = offices;
        this.access = access;
        this.entries = entries;
        this.votes = votes;
        this.decisions = decisions;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @PreAuthorize("@plenary.mayRead(#id)")
    @Transactional(readOnly = true)
    public MinutesPage of(SessionId id) {
        var session = sessions.get(id);
        var frozen = minutes.confirmed(id);
        var signed = minutes.signatures(id);
        boolean keeps = access.mayKeepAttendance(id) && frozen.isEmpty();
        return new MinutesPage(
                frozen.map(ConfirmedMinutes::text).orElseGet(() -> draft.of(session)),
                state(frozen, signed),
                offices.named(signed),
                minutes.notes(id).entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, note -> note.getValue().version())),
                keeps,
                keeps && session.state() == SessionState.CLOSED && offices.maySign(session, signed),
                frozen.map(ConfirmedMinutes::confirmedAt).orElse(null),
                frozen.map(ConfirmedMinutes::hash).orElse(null));
    }

    @Override
    @PreAuthorize("@plenary.mayKeepAttendance(#item)")
    public int note(ItemId item, int version, String text) {
        var session = sessions.lock(agenda.get(item).session());
        session.ensure(SessionState.OPEN, SessionState.SUSPENDED, SessionState.CLOSED);
        if (minutes.confirmed(session.id()).isPresent()) throw new Refused("error.minutes.confirmed");
        var words = text.strip();
        if (words.length() > LONGEST_NOTE) {
            throw new Refused("error.too.long", Map.of("length", words.length(), "max", LONGEST_NOTE));
        }
        var before = minutes.notes(session.id()).get(item.value());
        if (before != null && before.text().equals(words)) return before.version();
        if (!minutes.write(item, version, words, current.id(), clock.instant())) {
            throw new Refused("error.minutes.elsewhere");
        }
        minutes.takeSignaturesBack(session.id());
        return version + 1;
    }

    @Override
    @PreAuthorize("@plenary.mayKeepAttendance(#id)")
    public void confirm(SessionId id) {
        var session = sessions.lock(id);
        session.ensure(SessionState.CLOSED);
        if (minutes.confirmed(id).isPresent()) return;
        ensureComplete(id);
        for (var office : offices.mine(session)) minutes.sign(id, office, current.id(), clock.instant());
        if (offices.areAll(session, minutes.signatures(id))) freeze(session);
        events.publishEvent(new SessionChanged(id));
    }

    @Override
    @PreAuthorize("@identity.isPerson()")
    @Transactional(readOnly = true)
    public List<SessionRow> awaiting() {
        return minutes.awaiting(current.id()).stream()
                .map(session -> SessionReader.row(session, List.of()))
                .toList();
    }

    @Override
    @PublicRead
    @Transactional(readOnly = true)
    public Optional<ConfirmedMinutes> confirmed(String number) {
        return minutes.confirmed(number);
    }

    /** Confirmed minutes are public, so nothing may stand in them that is not public yet. */
    private void ensureComplete(SessionId id) {
        for (var vote : votes.ofContext(id.value())) {
            if (vote.state() != VoteState.CERTIFIED && vote.state() != VoteState.ANNULLED) {
                throw new Refused("error.minutes.vote", Map.of("number", vote.number()));
            }
        }
        for (var decision : decisions.ofSession(id.value())) {
            if (decision.state() == DecisionState.UNPUBLISHED) {
                throw new Refused("error.minutes.unpublished", Map.of("number", decision.number()));
            }
        }
    }

    private void freeze(SessionRecord session) {
        var text = MinutesJson.write(draft.of(session));
        var hash = sha256(text);
        minutes.freeze(session.id(), text, hash, clock.instant());
        entries.minutesConfirmed(session, hash);
    }

    private static MinutesState state(Optional<ConfirmedMinutes> frozen, List<Signed> signed) {
        if (frozen.isPresent()) return MinutesState.CONFIRMED;
        return signed.isEmpty() ? MinutesState.DRAFT : MinutesState.REVIEW;
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
