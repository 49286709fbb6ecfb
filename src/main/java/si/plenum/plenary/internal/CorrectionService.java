package si.plenum.plenary.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import si.plenum.identity.CurrentPerson;
import si.plenum.journal.CanonicalJson;
import si.plenum.platform.LegalClock;
import si.plenum.platform.PublicRead;
import si.plenum.platform.Refused;
import si.plenum.plenary.Correction;
import si.plenum.plenary.Corrections;
import si.plenum.plenary.CorrectionsPage;
import si.plenum.plenary.Minutes;
import si.plenum.plenary.SessionChanged;
import si.plenum.plenary.SessionId;
import si.plenum.plenary.internal.CorrectionRepository.Open;

/** Postscripts to confirmed minutes, one at a time. */
@Service
@Transactional
class CorrectionService implements Corrections {

    private final SessionRepository sessions;
    private final MinutesRepository minutes;
    private final CorrectionRepository corrections;
    private final MinutesOffices offices;
    private final SessionAccess access;
    private final SessionEntries entries;
    private final CurrentPerson current;
    private final ApplicationEventPublisher events;
    private final LegalClock clock;

    CorrectionService(
            SessionRepository sessions,
            MinutesRepository minutes,
            CorrectionRepository corrections,
            MinutesOffices offices,
            SessionAccess access,
            SessionEntries entries,
            CurrentPerson current,
            ApplicationEventPublisher events,
            LegalClock clock) {
        this.sessions = sessions;
        this.minutes = minutes;
        this.corrections = corrections;
        this.offices = offices;
        this.access = access;
        this.entries = entries;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @PreAuthorize("@plenary.mayRead(#id)")
    @Transactional(readOnly = true)
    public CorrectionsPage of(SessionId id) {
        boolean writes = access.mayKeepAttendance(id) && minutes.confirmed(id).isPresent();
        var session = sessions.get(id);
        var draft = corrections
                .open(id)
                .filter(open -> writes)
                .map(open -> draft(session, open))
                .orElse(null);
        return new CorrectionsPage(corrections.confirmed(id), draft, writes);
    }

    private CorrectionsPage.Draft draft(SessionRecord session, Open open) {
        var signed = corrections.signatures(open);
        return new CorrectionsPage.Draft(
                open.ordinal(), open.text(), open.version(), offices.named(signed), offices.maySign(session, signed));
    }

    @Override
    @PreAuthorize("@plenary.mayKeepAttendance(#id)")
    public int write(SessionId id, int version, String text) {
        sessions.lock(id);
        if (minutes.confirmed(id).isEmpty()) throw new Refused("error.correction.early");
        var words = text.strip();
        if (words.length() > Minutes.LONGEST_NOTE) {
            throw new Refused("error.too.long", Map.of("length", words.length(), "max", Minutes.LONGEST_NOTE));
        }
        var before = corrections.open(id);
        if (before.map(Open::version).orElse(0) != version) throw new Refused("error.minutes.elsewhere");
        if (before.isEmpty()) {
            if (words.isEmpty()) return 0;
            corrections.insert(id, words, current.id(), clock.instant());
            return 1;
        }
        if (before.get().text().equals(words)) return version;
        if (words.isEmpty()) {
            corrections.drop(before.get());
            return 0;
        }
        corrections.rewrite(before.get(), words, current.id(), clock.instant());
        return version + 1;
    }

    @Override
    @PreAuthorize("@plenary.mayKeepAttendance(#id)")
    public void confirm(SessionId id) {
        var session = sessions.lock(id);
        var open = corrections.open(id).orElseThrow(() -> new Refused("error.correction.none"));
        for (var office : offices.mine(session)) corrections.sign(open, office, current.id(), clock.instant());
        if (!offices.areAll(session, corrections.signatures(open))) return;
        var hash = hash(session, open);
        corrections.confirm(open, hash, clock.instant());
        entries.minutesCorrected(session, open.ordinal(), hash);
        events.publishEvent(new SessionChanged(id));
    }

    @Override
    @PublicRead
    @Transactional(readOnly = true)
    public List<Correction> confirmed(String number) {
        return corrections.confirmed(number);
    }

    /** Bound to the minutes that it corrects, so that it cannot be moved to others. */
    private byte[] hash(SessionRecord session, Open open) {
        var corrected = minutes.confirmed(session.id()).orElseThrow();
        var text = CanonicalJson.write(
                Map.of("minutes", corrected.hash(), "ordinal", open.ordinal(), "text", open.text()));
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
