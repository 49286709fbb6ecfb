package si.plenum.document.internal;

import static si.plenum.platform.language.Language.ENGLISH;
import static si.plenum.platform.language.Language.SLOVENE;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import si.plenum.document.ActKind;
import si.plenum.document.ActRow;
import si.plenum.document.ChangeDraft;
import si.plenum.document.ChangeId;
import si.plenum.document.ChangePreview;
import si.plenum.document.Changes;
import si.plenum.document.DocumentRow;
import si.plenum.document.PreparedChange;
import si.plenum.document.Verdict;
import si.plenum.document.text.Address;
import si.plenum.document.text.Citations;
import si.plenum.document.text.DocumentText;
import si.plenum.document.text.EnglishInstruction;
import si.plenum.document.text.Instruction;
import si.plenum.document.text.LostFooting;
import si.plenum.document.text.MalformedText;
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
    private final Annulments annulments;
    private final TermsWords words;
    private final LegalClock clock;

    ChangeService(
            DocumentRepository documents,
            TextRepository texts,
            ChangeRepository changes,
            ChangeChecks checks,
            Annulments annulments,
            TermsWords words,
            LegalClock clock) {
        this.documents = documents;
        this.texts = texts;
        this.changes = changes;
        this.checks = checks;
        this.annulments = annulments;
        this.words = words;
        this.clock = clock;
    }

    @Override
    @PreAuthorize("@identity.isPerson()")
    @Transactional(readOnly = true)
    public ChangePreview preview(ChangeDraft typed) {
        var draft = typed.effective();
        var document = documents.byId(draft.document(), clock.today());
        var base = base(document, draft);
        return preview(document, base, confirming(draft, base));
    }

    /** What an official consolidated text confirms is the text that its author sees. */
    private static ChangeDraft confirming(ChangeDraft draft, DocumentText base) {
        return draft.terms().isConsolidation() ? draft.with(draft.terms().confirming(base.hash())) : draft;
    }

    private DocumentText base(DocumentRow document, ChangeDraft draft) {
        return draft.baseSeq() == 0
                ? Derivation.start(document)
                : texts.onDay(document, draft.baseDay()).text();
    }

    private ChangePreview preview(DocumentRow document, DocumentText base, ChangeDraft draft) {
        var terms = draft.terms();
        if (terms.isAnnulment()) {
            var target = annulments.target(document, terms);
            var after = annulments.after(document, draft);
            return preview(document, annulments.before(document, draft), after, draft, target);
        }
        return preview(document, base, applied(base, base, draft.operations()), draft, null);
    }

    private ChangePreview preview(
            DocumentRow document, DocumentText base, DocumentText after, ChangeDraft draft, @Nullable ActRow target) {
        var operations = draft.operations();
        var slovene = SloveneInstruction.between(base, after, operations);
        var english = EnglishInstruction.between(base, after, operations);
        // What an annulment does to the text follows from it; what is decided is only that the act falls.
        var none = new Instruction(List.of());
        var decided = words.in(SLOVENE, target == null ? slovene : none, draft, document, target);
        var decidedEnglish = words.in(ENGLISH, target == null ? english : none, draft, document, target);
        return new ChangePreview(
                words.title(SLOVENE, draft, document, target),
                decided,
                decidedEnglish,
                Redline.between(base, after, operations),
                words.in(SLOVENE, slovene, draft, document, target).sentences(),
                words.in(ENGLISH, english, draft, document, target).sentences(),
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
    public ChangeId prepare(ChangeDraft typed) {
        var draft = typed.effective();
        var today = clock.today();
        var document = documents.byId(draft.document(), today);
        if (draft.terms().isAnnulment()) {
            annulments.ensureStands(document, draft.terms(), today.plusDays(1));
            return changes.insert(draft, clock.instant());
        }
        var base = base(document, draft);
        if (draft.terms().isConsolidation()) {
            var confirming = confirming(draft, base);
            checks.ensureConfirms(document, confirming.terms(), today);
            return changes.insert(confirming, clock.instant());
        }
        ensureFits(draft, today);
        var after = applied(base, base, draft.operations());
        if (after.equals(base)) throw new Refused("error.document.change.empty");
        applied(texts.onDay(document, today).text(), base, draft.operations());
        return changes.insert(draft, clock.instant());
    }

    private static void ensureFits(ChangeDraft draft, LocalDate today) {
        var terms = draft.terms();
        var ends = terms.ends();
        if (ends != null && !ends.isAfter(today)) throw new Refused("error.document.ends");
        boolean onlyWords = draft.operations().stream().allMatch(Operation.Replace.class::isInstance);
        if (terms.kind() == ActKind.CORRECTION && !onlyWords) throw new Refused("error.document.correction");
    }

    @Override
    @PublicRead
    @Transactional(readOnly = true)
    public PreparedChange change(ChangeId change) {
        var stored = changes.find(change);
        var document = documents.byId(stored.wording().document(), clock.today());
        var base = base(document, stored.wording());
        return new PreparedChange(
                change, stored.wording(), stored.wordingHash(), base, preview(document, base, stored.wording()));
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
    @Transactional(readOnly = true, noRollbackFor = MalformedText.class)
    public List<Verdict> check(ChangeDraft draft, Collection<ChangeId> others) {
        return checks.of(draft.effective(), others);
    }
}
