package si.plenum.plenary.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import si.plenum.decision.DecisionState;
import si.plenum.decision.Decisions;
import si.plenum.identity.CurrentPerson;
import si.plenum.identity.Persons;
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
    private final SessionAccess access;
    private final SessionEntries entries;
    private final Votes votes;
    private final Decisions decisions;
    private final Persons persons;
    private final CurrentPerson current;
    private final ApplicationEventPublisher events;
    private final LegalClock clock;

    MinutesService(
            SessionRepository sessions,
            AgendaRepository agenda,
            MinutesRepository minutes,
            MinutesDraft draft,
            SessionAccess access,
            SessionEntries entries,
            Votes votes,
            Decisions decisions,
            Persons persons,
            CurrentPerson current,
            ApplicationEventPublisher events,
            LegalClock clock) {
        this.sessions = sessions;
        this.agenda = agenda;
        this.minutes = minutes;
        this.draft = draft;
        this.access = access;
        this.entries = entries;
        this.votes = votes;
        this.decisions = decisions;
        this.persons = persons;
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
        var open = new HashSet<>(offices(session));
        signed.forEach(each -> open.remove(each.office()));
        return new MinutesPage(
                frozen.map(ConfirmedMinutes::text).orElseGet(() -> draft.of(session)),
                state(frozen, signed),
                signatures(signed),
                minutes.notes(id).entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, note -> note.getValue().version())),
                keeps,
                keeps && session.state() == SessionState.CLOSED && !open.isEmpty(),
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
        for (var office : offices(session)) minutes.sign(id, office, current.id(), clock.instant());
        var signed = minutes.signatures(id).stream().map(Signed::office).collect(Collectors.toSet());
        if (signed.containsAll(required(session))) freeze(session);
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

    /** The offices that the current person holds in the session. */
    private Set<String> offices(SessionRecord session) {
        var offices = new HashSet<String>();
        var me = current.ifAny();
        if (me.equals(Optional.of(session.chair()))) offices.add(MinutesRepository.CHAIR);
        if (me.isPresent() && me.equals(Optional.ofNullable(session.minuteTaker()))) {
            offices.add(MinutesRepository.MINUTE_TAKER);
        }
        return offices;
    }

    /** Who must confirm: the chair, and the minute-taker where one is named. */
    private static Set<String> required(SessionRecord session) {
        return session.minuteTaker() == null
                ? Set.of(MinutesRepository.CHAIR)
                : Set.of(MinutesRepository.CHAIR, MinutesRepository.MINUTE_TAKER);
    }

    private static MinutesState state(Optional<ConfirmedMinutes> frozen, List<Signed> signed) {
        if (frozen.isPresent()) return MinutesState.CONFIRMED;
        return signed.isEmpty() ? MinutesState.DRAFT : MinutesState.REVIEW;
    }

    private List<MinutesPage.Signature> signatures(List<Signed> signed) {
        var names = persons.names(signed.stream().map(Signed::person).collect(Collectors.toSet()));
        return signed.stream()
                .map(each -> new MinutesPage.Signature(each.office(), names.getOrDefault(each.person(), ""), each.at()))
                .toList();
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
