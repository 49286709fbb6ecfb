package si.plenum.api.internal;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import si.plenum.platform.NotFound;
import si.plenum.plenary.Correction;
import si.plenum.plenary.Corrections;
import si.plenum.plenary.Minutes;
import si.plenum.plenary.MinutesPage;
import si.plenum.plenary.MinutesState;
import si.plenum.plenary.MinutesText;
import si.plenum.plenary.SessionId;

/** The minutes of a session: a draft for those who read the body's papers, for everybody once confirmed. */
@RestController
@RequestMapping("/api/v1/sessions/{id}/minutes")
class MinutesCalls {

    private final Found found;
    private final Minutes minutes;
    private final Corrections corrections;

    MinutesCalls(Found found, Minutes minutes, Corrections corrections) {
        this.found = found;
        this.minutes = minutes;
        this.corrections = corrections;
    }

    /**
     * @param hash        SHA-256 of the canonical text, once it is frozen
     * @param corrections confirmed postscripts
     */
    record Written(
            MinutesState state,
            MinutesText text,
            List<Signed> signatures,
            @Nullable Instant confirmedAt,
            @Nullable String hash,
            List<Correction> corrections) {

        static Written of(MinutesPage page, List<Correction> corrections) {
            return new Written(
                    page.state(),
                    page.text(),
                    page.signatures().stream()
                            .map(each -> new Signed(each.office(), each.at()))
                            .toList(),
                    page.confirmedAt(),
                    page.hash(),
                    corrections);
        }
    }

    record Signed(String office, Instant at) {}

    @GetMapping
    Written minutes(@PathVariable("id") String id) {
        if (Caller.isKnown()) {
            try {
                return written(found.session(id).row().id());
            } catch (NotFound elsewhere) {
                return published(id);
            }
        }
        return published(id);
    }

    @PostMapping("/confirm")
    Written confirm(@PathVariable("id") String id) {
        var session = found.session(id).row();
        Turned.inState(session.state(), () -> minutes.confirm(session.id()));
        return written(session.id());
    }

    private Written written(SessionId session) {
        return Written.of(minutes.of(session), corrections.of(session).confirmed());
    }

    private Written published(String id) {
        var number = found.publicSession(id).number();
        var confirmed = minutes.confirmed(number).orElseThrow(NotFound::new);
        return new Written(
                MinutesState.CONFIRMED,
                confirmed.text(),
                List.of(),
                confirmed.confirmedAt(),
                confirmed.hash(),
                corrections.confirmed(number));
    }
}
