package si.plenum.community.internal;

import java.time.LocalDate;
import java.util.List;
import si.plenum.community.TermId;
import si.plenum.community.internal.TermRepository.Stored;
import si.plenum.identity.PersonId;
import si.plenum.journal.Entry;

/** What the journal keeps of terms: who got a mandate and whose ended. */
final class TermEntries {

    private TermEntries() {}

    static Entry begun(Stored term, List<PersonId> elected, List<PersonId> before) {
        return entry("term.begun", term.id())
                .field("body", term.body().value())
                .field("electing", term.electing().value())
                .field("post", term.post())
                .field("preparing", term.preparing())
                .field("seats", term.seats())
                .field("from", term.from())
                .field("end", term.end())
                .field("decision", term.decision())
                .list("elected", ids(elected))
                .list("ended", ids(before));
    }

    static Entry filled(Stored term, PersonId person, LocalDate from) {
        return entry("term.seat-filled", term.id())
                .field("person", person.value())
                .field("from", from);
    }

    static Entry resigned(TermId term, PersonId person, LocalDate day) {
        return entry("term.resigned", term).field("person", person.value()).field("day", day);
    }

    static Entry removed(TermId term, PersonId person, LocalDate day, String reason) {
        return entry("term.removed", term)
                .field("person", person.value())
                .field("day", day)
                .field("reason", reason);
    }

    private static List<java.util.UUID> ids(List<PersonId> persons) {
        return persons.stream().map(PersonId::value).toList();
    }

    private static Entry entry(String type, TermId term) {
        return Entry.of(type, "term/" + term.value());
    }
}
