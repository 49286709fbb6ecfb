package si.plenum.document.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import si.plenum.document.ActEnds;
import si.plenum.document.ActId;
import si.plenum.document.ActKind;
import si.plenum.document.ActRow;
import si.plenum.document.ChangeDraft;
import si.plenum.document.ChangeId;
import si.plenum.document.CommencementRule;
import si.plenum.document.DocumentId;
import si.plenum.document.DocumentRow;
import si.plenum.document.Original;
import si.plenum.document.Verdict;
import si.plenum.document.effect.EnactedAct;
import si.plenum.document.effect.Enactment;
import si.plenum.document.effect.NewDocument;
import si.plenum.document.effect.Standing;
import si.plenum.document.text.DocumentText;
import si.plenum.document.text.LostFooting;
import si.plenum.document.text.MarkdownText;
import si.plenum.document.text.Operation;
import si.plenum.journal.Entry;
import si.plenum.journal.Journal;
import si.plenum.platform.Ids;
import si.plenum.platform.LegalClock;
import si.plenum.platform.Refused;

/** Makes acts, in the transaction of the decision that they hang on. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class EnactmentService implements Enactment, Standing {

    private final DocumentRepository documents;
    private final ActRepository acts;
    private final ChangeRepository changes;
    private final TextRepository texts;
    private final OriginalRepository originals;
    private final Derivation derivation;
    private final ChangeChecks checks;
    private final Annulments annulments;
    private final ApplicationEventPublisher events;
    private final Journal journal;
    private final LegalClock clock;

    EnactmentService(
            DocumentRepository documents,
            ActRepository acts,
            ChangeRepository changes,
            TextRepository texts,
            OriginalRepository originals,
            Derivation derivation,
            ChangeChecks checks,
            Annulments annulments,
            ApplicationEventPublisher events,
            Journal journal,
            LegalClock clock) {
        this.documents = documents;
        this.acts = acts;
        this.changes = changes;
        this.texts = texts;
        this.originals = originals;
        this.derivation = derivation;
        this.checks = checks;
        this.annulments = annulments;
        this.events = events;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public DocumentId create(NewDocument document, UUID decision) {
        if (documents.isTaken(document.slug())) throw new Refused("error.document.slug");
        var id = new DocumentId(Ids.ordered());
        documents.insert(id, document, decision, clock.instant());
        return id;
    }

    @Override
    public EnactedAct found(DocumentId document, String markdown, UUID decision, LocalDate day) {
        var row = documents.byId(document, clock.today());
        return found(document, MarkdownText.parse(markdown, row.numbering()), decision, day);
    }

    @Override
    public EnactedAct found(DocumentId document, DocumentText text, UUID decision, LocalDate day) {
        documents.lock(document);
        if (acts.last(document).seq() > 0) throw new Refused("error.document.founded");
        var row = documents.byId(document, clock.today());
        requireSound(row, text);
        var change = changes.insert(new ChangeDraft(document, day, 0, text.asInserts()), clock.instant());
        return adopt(row, ActKind.INITIAL, decision, change, day, new CommencementRule.OnDay(day));
    }

    /** A first text has nothing to be held against but itself: a label that stands twice is the text's own fault. */
    private static void requireSound(DocumentRow row, DocumentText text) {
        try {
            Derivation.start(row).with(text.asInserts());
        } catch (LostFooting lost) {
            throw Footing.refused(lost, text, text);
        }
    }

    @Override
    public EnactedAct amend(DocumentId document, List<Operation> operations, UUID decision, LocalDate day) {
        documents.lock(document);
        var draft =
                new ChangeDraft(document, day.minusDays(1), acts.last(document).seq(), operations);
        var change = changes.insert(draft, clock.instant());
        return enact(decision, change, day, new CommencementRule.OnDay(day));
    }

    @Override
    public void keep(DocumentId document, Original original, UUID decision) {
        originals.insert(document, original, decision, clock.instant());
        journal.append(Entry.of("document.original-kept", "document/" + document.value())
                .field("name", original.name())
                .field("bytes", original.content().length)
                .field("hash", original.hash())
                .field("decision", decision));
    }

    @Override
    public EnactedAct enact(UUID decision, ChangeId change, LocalDate adoptedOn, CommencementRule commencement) {
        var draft = changes.find(change).wording();
        documents.lock(draft.document());
        if (acts.isEnacted(change)) throw new Refused("error.document.enacted");
        var row = documents.byId(draft.document(), clock.today());
        var begins = earliest(adoptedOn, commencement);
        var ends = draft.terms().ends();
        if (begins.isBefore(adoptedOn)) throw new Refused("error.document.commencement");
        if (ends != null && !ends.isAfter(begins)) throw new Refused("error.document.ends");
        if (draft.terms().isAnnulment()) annulments.ensureStands(row, draft.terms(), begins);
        else if (draft.terms().isConsolidation()) checks.ensureConfirms(row, draft.terms(), adoptedOn);
        else ensureStands(row, draft, adoptedOn, begins, commencement);
        return adopt(row, draft.terms().kind(), decision, change, adoptedOn, commencement);
    }

    /** The first day on which it can begin. */
    private static LocalDate earliest(LocalDate adoptedOn, CommencementRule commencement) {
        return switch (commencement) {
            case CommencementRule.OnDay(var day) -> day;
            case CommencementRule.AfterPublication(int days) -> adoptedOn.plusDays(days);
            case CommencementRule.OnCondition(var condition, int days, var by) -> {
                if (by != null && by.isBefore(adoptedOn)) throw new Refused("error.document.condition.by");
                yield adoptedOn.plusDays(days);
            }
        };
    }

    private void ensureStands(
            DocumentRow document,
            ChangeDraft draft,
            LocalDate adoptedOn,
            LocalDate begins,
            CommencementRule commencement) {
        var today = texts.onDay(document, adoptedOn).text();
        try {
            today.with(draft.operations());
        } catch (LostFooting lost) {
            throw Footing.refused(
                    lost, today, texts.onDay(document, draft.baseDay()).text());
        }
        // What begins on a known day is replayed when it is written, and refused there: once is enough.
        var verdicts = commencement instanceof CommencementRule.OnDay
                ? checks.waiting(document, draft, today)
                : checks.future(document, draft, today, begins);
        for (var verdict : verdicts) {
            if (verdict instanceof Verdict.LosesFooting loses) {
                throw new Refused("error.document.future", Map.of("provision", loses.address()));
            }
        }
    }

    private EnactedAct adopt(
            DocumentRow document,
            ActKind kind,
            UUID decision,
            ChangeId change,
            LocalDate adoptedOn,
            CommencementRule commencement) {
        var last = acts.last(document.id());
        int seq = last.seq() + 1;
        var stored = changes.find(change);
        var terms = stored.wording().terms();
        var wording = stored.wordingHash();
        var id = new ActId(Ids.ordered());
        var act = new ActRepository.NewAct(
                id, document.id(), seq, kind, decision, change, adoptedOn, commencement, terms, last.hash());
        var hash = ActHash.of(act, wording);
        acts.insert(act, hash, clock.instant());
        var annuls = terms.annuls();
        journal.append(Entry.of("act.adopted", "act/" + id.value())
                .field("document", document.id().value())
                .field("seq", seq)
                .field("kind", kind)
                .field("decision", decision)
                .field("wording", wording)
                .field("adopted-on", adoptedOn)
                .field("expires-on", terms.ends())
                .field("annuls", annuls == null ? null : annuls.value())
                .field("hash", hash));
        var ends = terms.ends();
        if (ends != null) events.publishEvent(new ActEnds(decision, ends, null));
        LocalDate inForce = commencement instanceof CommencementRule.OnDay(var day) ? day : null;
        if (inForce != null) commence(document, id, inForce, decision, null);
        return new EnactedAct(id, document.id(), seq, inForce);
    }

    /** Gives an act its day and derives everything from that day on. */
    private void commence(
            DocumentRow document, ActId act, LocalDate day, @Nullable UUID decision, @Nullable String source) {
        acts.record(act, "in-force", day, decision, source, clock.instant());
        journal.append(Entry.of("act.in-force", "act/" + act.value())
                .field("day", day)
                .field("decision", decision)
                .field("source", source));
        var begun = acts.find(act);
        var annuls = begun.annuls();
        if (annuls != null) {
            annulments.record(annuls, day, decision);
            events.publishEvent(new ActEnds(acts.find(annuls).decision(), day, begun.decision()));
        }
        try {
            derivation.derive(document, day);
        } catch (LostFooting lost) {
            var text = texts.onDay(document, clock.today()).text();
            var key = annuls == null ? "error.document.future" : "error.document.annul.stood-upon";
            throw new Refused(key, Map.of("provision", Footing.address(lost, text, text)));
        }
    }

    @Override
    public List<EnactedAct> published(UUID decision, LocalDate day) {
        var enacted = new ArrayList<EnactedAct>();
        for (var act : acts.ofDecision(decision)) {
            var document = acts.documentOf(act.id());
            documents.lock(document);
            if (!acts.isRecorded(act.id(), "published")) {
                acts.record(act.id(), "published", day, decision, null, clock.instant());
                if (act.commencement() instanceof CommencementRule.AfterPublication(int days)) {
                    commence(documents.byId(document, clock.today()), act.id(), day.plusDays(days), decision, null);
                }
            }
            enacted.add(enacted(document, acts.find(act.id())));
        }
        return enacted;
    }

    @Override
    public EnactedAct conditionMet(ActId act, LocalDate day, @Nullable UUID by, String source) {
        var document = acts.documentOf(act);
        documents.lock(document);
        var row = acts.find(act);
        if (!(row.commencement() instanceof CommencementRule.OnCondition(var condition, int days, var deadline))) {
            throw new Refused("error.wrong.state");
        }
        if (!acts.isRecorded(act, "condition-met")) {
            ensureMayBegin(row, day, day.plusDays(days), deadline);
            acts.record(act, "condition-met", day, by, source, clock.instant());
            commence(documents.byId(document, clock.today()), act, day.plusDays(days), by, source);
        }
        return enacted(document, acts.find(act));
    }

    /** What was given up while it waited does not begin any more. */
    private static void ensureMayBegin(ActRow act, LocalDate met, LocalDate begins, @Nullable LocalDate by) {
        if (by != null && met.isAfter(by)) throw new Refused("error.document.condition.late");
        var ends = act.ends();
        if (ends != null && !ends.isAfter(begins)) throw new Refused("error.document.over");
    }

    private static EnactedAct enacted(DocumentId document, ActRow act) {
        return new EnactedAct(act.id(), document, act.seq(), act.inForce());
    }
}
