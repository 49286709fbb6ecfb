package si.plenum.document.internal;

import java.util.Collection;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import si.plenum.document.ChangeDraft;
import si.plenum.document.ChangeId;
import si.plenum.document.ChangePreview;
import si.plenum.document.Changes;
import si.plenum.document.DocumentRow;
import si.plenum.document.PreparedChange;
import si.plenum.document.Verdict;
import si.plenum.document.text.ActTitle;
import si.plenum.document.text.Address;
import si.plenum.document.text.Citations;
import si.plenum.document.text.DocumentText;
import si.plenum.document.text.EnglishInstruction;
import si.plenum.document.text.LostFooting;
import si.plenum.document.text.Operation;
import si.plenum.document.text.Provision;
import si.plenum.document.text.Redline;
import si.plenum.document.text.SloveneInstruction;
import si.plenum.platform.LegalClock;
import si.plenum.platform.PublicRead;
import si.plenum.platform.Refused;

/** Prepares changes and holds them against what is in force and what is to come. */
@Service
class ChangeService implements Changes {

    private final DocumentRepository documents;
    private final TextRepository texts;
    private final ChangeRepository changes;
    private final ChangeChecks checks;
    private final LegalClock clock;

    ChangeService(
            DocumentRepository documents,
            TextRepository texts,
            ChangeRepository changes,
            ChangeChecks checks,
            LegalClock clock) {
        this.documents = documents;
        this.texts = texts;
        this.changes = changes;
        this.checks = checks;
        this.clock = clock;
    }

    @Override
    @PreAuthorize("@identity.isPerson()")
    @Transactional(readOnly = true)
    public ChangePreview preview(ChangeDraft draft) {
        var document = documents.byId(draft.document(), clock.today());
        return preview(document, base(document, draft), draft.operations());
    }

    private DocumentText base(DocumentRow document, ChangeDraft draft) {
        return draft.baseSeq() == 0
                ? Derivation.start(document)
                : texts.onDay(document, draft.baseDay()).text();
    }

    private static ChangePreview preview(DocumentRow document, DocumentText base, List<Operation> operations) {
        var after = applied(base, base, operations);
        var slovene = SloveneInstruction.between(base, after, operations);
        var english = EnglishInstruction.between(base, after, operations);
        return new ChangePreview(
                ActTitle.slovene(operations, document.genitive()),
                slovene,
                english,
                Redline.between(base, after, operations),
                slovene.sentences(),
                english.sentences(),
                Citations.leftWrong(base, after).stream()
                        .map(left -> cited(base, left))
                        .toList());
    }

    private static ChangePreview.Cited cited(DocumentText base, Citations.Left left) {
        var ids = left.citing().stream().map(Provision::id).toList();
        return new ChangePreview.Cited(
                Address.slovene(base, left.article().id()),
                ids.stream().map(id -> Address.slovene(base, id)).toList(),
                Address.english(base, left.article().id()),
                ids.stream().map(id -> Address.english(base, id)).toList());
    }

    private static DocumentText applied(DocumentText text, DocumentText base, List<Operation> operations) {
        try {
            return text.with(operations);
        } catch (LostFooting lost) {
            throw Footing.refused(lost, text, base);
        }
    }

    @Override
    @PreAuthorize("@identity.isPerson()")
    @Transactional
    public ChangeId prepare(ChangeDraft draft) {
        var today = clock.today();
        var document = documents.byId(draft.document(), today);
        var base = base(document, draft);
        var after = applied(base, base, draft.operations());
        if (after.equals(base)) throw new Refused("error.document.change.empty");
        applied(texts.onDay(document, today).text(), base, draft.operations());
        return changes.insert(draft, clock.instant());
    }

    @Override
    @PublicRead
    @Transactional(readOnly = true)
    public PreparedChange change(ChangeId change) {
        var stored = changes.find(change);
        var document = documents.byId(stored.wording().document(), clock.today());
        var base = base(document, stored.wording());
        return new PreparedChange(
                change,
                stored.wording(),
                stored.wordingHash(),
                base,
                preview(document, base, stored.wording().operations()));
    }

    @Override
    @PublicRead
    @Transactional(readOnly = true)
    public List<Verdict> check(ChangeId change, Collection<ChangeId> others) {
        var draft = changes.find(change).wording();
        return checks.of(
                draft, others.stream().filter(other -> !other.equals(change)).toList());
    }

    @Override
    @PreAuthorize("@identity.isPerson()")
    @Transactional(readOnly = true)
    public List<Verdict> check(ChangeDraft draft, Collection<ChangeId> others) {
        return checks.of(draft, others);
    }
}
