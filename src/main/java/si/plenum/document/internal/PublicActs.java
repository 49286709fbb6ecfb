package si.plenum.document.internal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import si.plenum.community.Memberships;
import si.plenum.document.ActRow;
import si.plenum.document.DocumentRow;
import si.plenum.identity.CurrentPerson;

/**
 * The one place that decides which acts whoever reads may know of: everybody those whose decision is published, those who read
 * the papers of the document's body all.
 */
@Component
class PublicActs {

    private final ActRepository acts;
    private final Memberships memberships;
    private final CurrentPerson current;

    PublicActs(ActRepository acts, Memberships memberships, CurrentPerson current) {
        this.acts = acts;
        this.memberships = memberships;
        this.current = current;
    }

    List<ActRow> known(DocumentRow document, List<ActRow> all) {
        return told(document, all).stream()
                .filter(act -> isKnown(document, act))
                .toList();
    }

    /** The same acts, without the annulments that whoever reads may not know of yet. */
    List<ActRow> told(DocumentRow document, List<ActRow> all) {
        if (readsPapers(document)) return all;
        var secret =
                all.stream().filter(act -> !act.published()).map(ActRow::id).collect(Collectors.toSet());
        return all.stream()
                .map(act -> secret.contains(act.annulledBy()) ? act.withoutAnnulment() : act)
                .toList();
    }

    boolean isKnown(DocumentRow document, ActRow act) {
        return act.published() || readsPapers(document);
    }

    /** The day whose text may be shown for the day asked: not one on which something unpublished would be in force. */
    LocalDate lastKnown(DocumentRow document, LocalDate asked) {
        if (readsPapers(document)) return asked;
        return acts.of(document.id()).stream()
                .filter(act -> !act.published())
                .map(ActRow::inForce)
                .filter(Objects::nonNull)
                .filter(day -> !day.isAfter(asked))
                .min(Comparator.naturalOrder())
                .map(first -> first.minusDays(1))
                .orElse(asked);
    }

    private boolean readsPapers(DocumentRow document) {
        return current.ifAny()
                .filter(person -> memberships.mayRead(document.body(), person))
                .isPresent();
    }
}
