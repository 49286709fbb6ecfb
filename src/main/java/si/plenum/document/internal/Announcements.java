package si.plenum.document.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import si.plenum.document.ActRow;
import si.plenum.document.ChangeDraft;
import si.plenum.document.DocumentRow;
import si.plenum.document.PendingAct;
import si.plenum.document.text.DocumentText;
import si.plenum.document.text.Instruction;
import si.plenum.document.text.Operation;
import si.plenum.document.text.ProvisionId;
import si.plenum.document.text.SloveneInstruction;
import si.plenum.platform.language.Language;

/** What is adopted and still to come, with the places of the text beside which it is announced. */
@Component
class Announcements {

    private final ChangeRepository changes;
    private final TextRepository texts;
    private final Annulments annulments;
    private final TermsWords words;

    Announcements(ChangeRepository changes, TextRepository texts, Annulments annulments, TermsWords words) {
        this.changes = changes;
        this.texts = texts;
        this.annulments = annulments;
        this.words = words;
    }

    PendingAct of(DocumentRow document, ActRow act) {
        var draft = changes.find(act.change()).wording();
        if (draft.terms().isAnnulment()) return annulment(document, act, draft);
        var base = base(document, draft);
        var operations = SloveneInstruction.between(base, base.with(draft.operations()), draft.operations());
        var instruction = words.in(Language.SLOVENE, operations, draft, document, null);
        return new PendingAct(act, instruction, draft.operations(), places(draft.operations()));
    }

    /** An annulment is announced where the act that falls did something. */
    private PendingAct annulment(DocumentRow document, ActRow act, ChangeDraft draft) {
        var target = annulments.target(document, draft.terms());
        var fallen = changes.find(target.change()).wording().operations();
        var none = new Instruction(List.of());
        var places = places(fallen);
        // What it brought in stands in the text today.
        fallen.forEach(operation -> places.add(operation.provision()));
        return new PendingAct(act, words.in(Language.SLOVENE, none, draft, document, target), List.of(), places);
    }

    private DocumentText base(DocumentRow document, ChangeDraft draft) {
        return draft.baseSeq() == 0
                ? Derivation.start(document)
                : texts.onDay(document, draft.baseDay()).text();
    }

    /** Beside what an operation is announced: its target, or what a new provision comes after or into. */
    private static Set<ProvisionId> places(List<Operation> operations) {
        var fresh = new HashSet<ProvisionId>();
        var places = new HashSet<ProvisionId>();
        for (var operation : operations) {
            if (operation instanceof Operation.Insert insert) {
                fresh.add(insert.provision());
                var place = insert.after() != null ? insert.after() : insert.parent();
                if (place != null && !fresh.contains(place)) places.add(place);
            } else {
                places.add(operation.provision());
            }
        }
        return places;
    }
}
