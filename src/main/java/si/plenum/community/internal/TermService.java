package si.plenum.community.internal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import si.plenum.community.BodyId;
import si.plenum.community.TermId;
import si.plenum.community.TermRow;
import si.plenum.community.Terms;
import si.plenum.community.internal.TermRepository.Held;
import si.plenum.community.internal.TermRepository.Stored;
import si.plenum.identity.CurrentPerson;
import si.plenum.identity.PersonId;
import si.plenum.identity.Persons;
import si.plenum.journal.Entry;
import si.plenum.journal.Journal;
import si.plenum.platform.LegalClock;
import si.plenum.platform.NotFound;
import si.plenum.platform.Refused;

/** Terms as their bodies see them, and the acts that end a mandate before its time. */
@Service
@Transactional
class TermService implements Terms {

    private static final int LONGEST_REASON = 1000;

    private final TermRepository terms;
    private final Persons persons;
    private final CurrentPerson current;
    private final Journal journal;
    private final LegalClock clock;

    TermService(TermRepository terms, Persons persons, CurrentPerson current, Journal journal, LegalClock clock) {
        this.terms = terms;
        this.persons = persons;
        this.current = current;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    @PreAuthorize("hasRole('SYSTEM') or @community.maySeeMembers(#body)")
    @Transactional(readOnly = true)
    public List<TermRow> of(BodyId body) {
        return terms.notEnded(body, clock.today()).stream().map(this::row).toList();
    }

    @Override
    @PreAuthorize("hasRole('SYSTEM') or @community.maySeeTerm(#term)")
    @Transactional(readOnly = true)
    public TermRow term(TermId term) {
        return terms.find(term).map(this::row).orElseThrow(NotFound::new);
    }

    @Override
    @PreAuthorize("@community.holdsIn(#term)")
    public void resign(TermId term, LocalDate day) {
        var person = current.id();
        end(term, person, day, TermEntries.resigned(term, person, day));
    }

    @Override
    @PreAuthorize("@identity.mayAdminister()")
    public void remove(TermId term, PersonId person, LocalDate day, String typed) {
        var reason = typed.strip();
        if (reason.isEmpty()) throw new Refused("error.reason.empty");
        int length = reason.codePointCount(0, reason.length());
        if (length > LONGEST_REASON) {
            throw new Refused("error.too.long", Map.of("length", length, "max", LONGEST_REASON));
        }
        end(term, person, day, TermEntries.removed(term, person, day, reason));
    }

    private void end(TermId id, PersonId person, LocalDate day, Entry entry) {
        if (terms.lock(id).isEmpty()) throw new NotFound();
        if (day.isBefore(clock.today())) throw new Refused("error.term.day");
        if (!terms.end(id, person, day, clock.today())) throw new Refused("error.term.day");
        journal.append(entry);
    }

    private TermRow row(Stored term) {
        var held = terms.held(term);
        var names = persons.names(held.stream().map(Held::person).toList());
        return new TermRow(
                term.id(),
                term.electing(),
                term.body(),
                term.post(),
                term.preparing(),
                term.seats(),
                term.from(),
                term.end().minusDays(1),
                term.decision(),
                held.stream()
                        .map(each -> new TermRow.Holder(
                                each.person(),
                                names.getOrDefault(each.person(), ""),
                                each.from(),
                                each.end().minusDays(1)))
                        .sorted(Comparator.comparing(TermRow.Holder::until)
                                .reversed()
                                .thenComparing(TermRow.Holder::name, BodyService.BY_NAME))
                        .toList());
    }
}
