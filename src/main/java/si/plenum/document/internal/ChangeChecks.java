package si.plenum.document.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import si.plenum.document.ActRow;
import si.plenum.document.ActStanding;
import si.plenum.document.ChangeDraft;
import si.plenum.document.ChangeId;
import si.plenum.document.ChangeTerms;
import si.plenum.document.DocumentRow;
import si.plenum.document.Verdict;
import si.plenum.document.text.Address;
import si.plenum.document.text.Citations;
import si.plenum.document.text.Conflict;
import si.plenum.document.text.Conflicts;
import si.plenum.document.text.DocumentText;
import si.plenum.document.text.LostFooting;
import si.plenum.document.text.ProvisionId;
import si.plenum.document.text.TimedAct;
import si.plenum.document.text.TimedOperation;
import si.plenum.platform.Ids;
import si.plenum.platform.LegalClock;
import si.plenum.platform.Refused;

/** Holds a change against the text of today, the future that is adopted, and changes that wait for their decision. */
@Component
class ChangeChecks {

    private final DocumentRepository documents;
    private final TextRepository texts;
    private final ActRepository acts;
    private final ChangeRepository changes;
    private final Derivation derivation;
    private final Annulments annulments;
    private final LegalClock clock;

    ChangeChecks(
            DocumentRepository documents,
            TextRepository texts,
            ActRepository acts,
            ChangeRepository changes,
            Derivation derivation,
            Annulments annulments,
            LegalClock clock) {
        this.documents = documents;
        this.texts = texts;
        this.acts = acts;
        this.changes = changes;
        this.derivation = derivation;
        this.annulments = annulments;
        this.clock = clock;
    }

    List<Verdict> of(ChangeDraft draft, Collection<ChangeId> others) {
        var document = documents.byId(draft.document(), clock.today());
        var today = texts.onDay(document, clock.today());
        if (draft.terms().isAnnulment()) {
            return annulments.check(document, draft.terms(), clock.today().plusDays(1));
        }
        if (draft.terms().isConsolidation()) return moved(document, draft, today.text());
        var verdicts = new ArrayList<Verdict>();
        try {
            var after = today.text().with(draft.operations());
            verdicts.addAll(citing(today.text(), after));
        } catch (LostFooting lost) {
            verdicts.add(outdated(lost, document, draft, today));
        }
        if (verdicts.stream().noneMatch(Verdict::blocks)) {
            verdicts.addAll(future(document, draft, today.text(), clock.today().plusDays(1)));
        }
        verdicts.addAll(meeting(draft, today.text(), others));
        return verdicts;
    }

    /** Of a draft that has not been filed yet, the text that its author sees. */
    private List<Verdict> moved(DocumentRow document, ChangeDraft draft, DocumentText today) {
        var filed = draft.terms().confirms();
        var seen = filed == null ? texts.onDay(document, draft.baseDay()).text().hash() : filed;
        return today.hash().equals(seen) ? List.of() : List.of(new Verdict.TextMoved());
    }

    /** @throws Refused where the text of that day is not the one that would be confirmed */
    void ensureConfirms(DocumentRow document, ChangeTerms terms, LocalDate day) {
        if (!texts.onDay(document, day).text().hash().equals(terms.confirms())) {
            throw new Refused("error.document.consolidation.moved");
        }
    }

    private Verdict outdated(LostFooting lost, DocumentRow document, ChangeDraft draft, TextRepository.OnDay today) {
        var base = texts.onDay(document, draft.baseDay()).text();
        var origin = today.provenance().get(lost.provision());
        // What fell with the provision above it has no words today; that one tells who took it out.
        for (var above : base.path(lost.provision()).reversed()) {
            if (origin == null) origin = today.provenance().get(above.id());
        }
        return new Verdict.OutdatedBase(
                lost.provision(),
                Footing.address(lost, today.text(), base),
                lost.reason(),
                origin == null ? null : origin.act(),
                origin == null ? null : origin.decision());
    }

    /** What is adopted and to come, with the change on top. Acts that wait have no day, so their operations are compared. */
    List<Verdict> future(DocumentRow document, ChangeDraft draft, DocumentText today, LocalDate begins) {
        var rows = acts.of(document.id());
        var verdicts = new ArrayList<Verdict>();
        var lost = lostWith(document, draft, begins);
        if (lost != null) {
            var pending = rows.stream()
                    .filter(act -> act.seq() == lost.actSeq())
                    .findFirst()
                    .or(() -> touching(rows, lost.provision()));
            pending.ifPresent(act -> verdicts.add(new Verdict.LosesFooting(
                    lost.provision(),
                    Address.slovene(today, lost.provision()),
                    act.id(),
                    act.decision(),
                    act.inForce())));
        }
        verdicts.addAll(waiting(rows, draft, today));
        return verdicts;
    }

    /** Only what waits for publication or a condition. */
    List<Verdict> waiting(DocumentRow document, ChangeDraft draft, DocumentText today) {
        return waiting(acts.of(document.id()), draft, today);
    }

    private List<Verdict> waiting(List<ActRow> rows, ChangeDraft draft, DocumentText today) {
        var verdicts = new ArrayList<Verdict>();
        for (var act : rows) {
            if (act.on(clock.today()) != ActStanding.WAITING) continue;
            var waiting = changes.find(act.change()).wording().operations();
            Conflicts.between(today, draft.operations(), waiting).stream()
                    .filter(conflict -> conflict.weight() == Conflict.Weight.HARD)
                    .forEach(conflict -> verdicts.add(new Verdict.LosesFooting(
                            conflict.provision(),
                            Address.slovene(today, conflict.provision()),
                            act.id(),
                            act.decision(),
                            null)));
        }
        return verdicts;
    }

    private @Nullable LostFooting lostWith(DocumentRow document, ChangeDraft draft, LocalDate begins) {
        var known = new ArrayList<>(acts.timed(document.id(), null));
        int seq = known.isEmpty() ? 1 : known.getLast().seq() + 1;
        var operations = draft.operations().stream()
                .map(operation -> new TimedOperation(Ids.random(), operation, null))
                .toList();
        known.add(new TimedAct(seq, draft.baseSeq(), begins, draft.terms().ends(), operations));
        try {
            derivation.tryWith(document, known, LocalDate.MAX);
            return null;
        } catch (LostFooting lost) {
            return lost;
        }
    }

    /** The act that will begin, or end, and takes the provision's footing by that. */
    private java.util.Optional<ActRow> touching(List<ActRow> rows, ProvisionId provision) {
        var today = clock.today();
        return rows.stream()
                .filter(act -> isAfter(act.inForce(), today) || isAfter(act.ends(), today))
                .filter(act -> changes.find(act.change()).wording().operations().stream()
                        .anyMatch(operation -> operation.provision().equals(provision)))
                .findFirst();
    }

    private static boolean isAfter(@Nullable LocalDate day, LocalDate today) {
        return day != null && day.isAfter(today);
    }

    private List<Verdict> meeting(ChangeDraft draft, DocumentText today, Collection<ChangeId> others) {
        var verdicts = new ArrayList<Verdict>();
        if (others.isEmpty()) return verdicts;
        changes.findAll(others).values().stream()
                .filter(other -> other.wording().document().equals(draft.document()))
                .forEach(other -> Conflicts.between(
                                today, draft.operations(), other.wording().operations())
                        .forEach(conflict -> verdicts.add(new Verdict.Conflicting(
                                other.id(), conflict, Address.slovene(today, conflict.provision())))));
        return verdicts;
    }

    private static List<Verdict> citing(DocumentText today, DocumentText after) {
        return Citations.leftWrong(today, after).stream()
                .map(left -> (Verdict) new Verdict.CitesChanged(
                        left.article().id(),
                        Address.slovene(today, left.article().id()),
                        left.citing().stream()
                                .map(citing -> Address.slovene(today, citing.id()))
                                .toList()))
                .toList();
    }
}
