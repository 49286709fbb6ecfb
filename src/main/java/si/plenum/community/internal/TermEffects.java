package si.plenum.community.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import si.plenum.community.Office;
import si.plenum.community.TermId;
import si.plenum.community.effect.MandateGiving;
import si.plenum.community.effect.NewTerm;
import si.plenum.community.internal.TermRepository.Stored;
import si.plenum.identity.PersonId;
import si.plenum.journal.Journal;
import si.plenum.platform.Ids;
import si.plenum.platform.NotFound;
import si.plenum.platform.Refused;

/** Gives mandates, in the transaction of the decision that names who gets them. */
@Service
class TermEffects implements MandateGiving {

    private final TermRepository terms;
    private final Journal journal;

    TermEffects(TermRepository terms, Journal journal) {
        this.terms = terms;
        this.journal = journal;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public TermId begin(NewTerm term, List<PersonId> elected, UUID decision) {
        var id = new TermId(Ids.ordered());
        terms.insert(id, term, decision);
        var stored = terms.lock(id).orElseThrow();
        var before = term.replacing() ? endBefore(stored) : List.<PersonId>of();
        elected.forEach(person -> give(stored, person, stored.from()));
        journal.append(TermEntries.begun(stored, elected, before));
        return id;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void fill(TermId id, PersonId person, LocalDate from) {
        var term = terms.lock(id).orElseThrow(NotFound::new);
        long held = terms.held(term).stream()
                .filter(each -> each.end().isAfter(from))
                .count();
        if (held >= term.seats() || !from.isBefore(term.end())) throw new Refused("error.term.full");
        give(term, person, from);
        journal.append(TermEntries.filled(term, person, from));
    }

    /** Ends what those before hold, and what went with their seats. */
    private List<PersonId> endBefore(Stored term) {
        var office = term.post().office();
        if (office.isPresent()) return terms.endOffices(term.body(), office.get(), null, term.from());
        var before = terms.endSeats(term.body(), null, term.from());
        if (term.preparing()) {
            before.forEach(person -> terms.endOffices(term.electing(), Office.COUNCIL, person, term.from()));
        }
        return before;
    }

    /** An earlier mandate of the same person ends when this one begins. */
    private void give(Stored term, PersonId person, LocalDate from) {
        var office = term.post().office();
        if (office.isPresent()) {
            terms.endOffices(term.body(), office.get(), person, from);
            terms.appoint(term, term.body(), office.get(), person, from);
            return;
        }
        terms.endSeats(term.body(), person, from);
        terms.seat(term, person, from);
        if (!term.preparing()) return;
        terms.endOffices(term.electing(), Office.COUNCIL, person, from);
        terms.appoint(term, term.electing(), Office.COUNCIL, person, from);
    }
}
