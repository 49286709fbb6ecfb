package si.plenum.identity.internal;

import org.springframework.stereotype.Component;
import si.plenum.identity.PersonId;
import si.plenum.journal.Entry;
import si.plenum.journal.Journal;
import si.plenum.platform.LegalClock;

/** Remembers that an administrator made a link for somebody: for that person, and in the journal, where nobody can unmake it. */
@Component
class IssuedLinks {

    private final SignInRepository signIns;
    private final Journal journal;
    private final LegalClock clock;

    IssuedLinks(SignInRepository signIns, Journal journal, LegalClock clock) {
        this.signIns = signIns;
        this.journal = journal;
        this.clock = clock;
    }

    void note(PersonId person, PersonId issuer) {
        var id = signIns.noteIssued(person, issuer, clock.instant());
        journal.append(Entry.of("identity.link-issued", "issued-link/" + id)
                .field("issued-by", issuer.toString())
                .field("person", person.toString()));
    }
}
