package si.plenum.identity.internal;

import org.springframework.stereotype.Component;
import si.plenum.identity.PersonId;
import si.plenum.platform.LegalClock;

/** Remembers that an administrator made a link for somebody. */
@Component
class IssuedLinks {

    private final SignInRepository signIns;
    private final LegalClock clock;

    IssuedLinks(SignInRepository signIns, LegalClock clock) {
        this.signIns = signIns;
        this.clock = clock;
    }

    void note(PersonId person, PersonId issuer) {
        signIns.noteIssued(person, issuer, clock.instant());
    }
}
