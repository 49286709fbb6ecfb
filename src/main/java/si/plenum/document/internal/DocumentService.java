package si.plenum.document.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import si.plenum.document.ActRow;
import si.plenum.document.Confirmation;
import si.plenum.document.DocumentId;
import si.plenum.document.DocumentRow;
import si.plenum.document.DocumentVersion;
import si.plenum.document.Documents;
import si.plenum.document.NamedAct;
import si.plenum.document.OriginalRow;
import si.plenum.document.PendingAct;
import si.plenum.document.TextAfter;
import si.plenum.document.TextInForce;
import si.plenum.document.VersionComparison;
import si.plenum.document.VersionRow;
import si.plenum.document.text.DocumentText;
import si.plenum.document.text.Redline;
import si.plenum.document.text.SloveneInstruction;
import si.plenum.platform.LegalClock;
import si.plenum.platform.NotFound;
import si.plenum.platform.PublicRead;
import si.plenum.platform.language.Language;

/** Reads standing documents. */
@Service
@Transactional(readOnly = true)
class DocumentService implements Documents {

    private final DocumentRepository documents;
    private final TextRepository texts;
    private final ActRepository acts;
    private final OriginalRepository originals;
    private final TextHistory histories;
    private final RecordedTexts recorded;
    private final Announcements announcements;
    private final Annulments annulments;
    private final Confirmations confirmations;
    private final TermsWords words;
    private final PublicActs publicActs;
    private final LegalClock clock;

    DocumentService(
            DocumentRepository documents,
            TextRepository texts,
            ActRepository acts,
            OriginalRepository originals,
            TextHistory histories,
            RecordedTexts recorded,
            Announcements announcements,
            Annulments annulments,
            Confirmations confirmations,
            TermsWords words,
            PublicActs publicActs,
            LegalClock clock) {
        this.documents = documents;
        this.texts = texts;
        this.acts = acts;
        this.originals = originals;
        this.histories = histories;
        this.recorded = recorded;
        this.announcements = announcements;
        this.annulments = annulments;
        this.confirmations = confirmations;
        this.words = words;
        this.publicActs = publicActs;
        this.clock = clock;
    }

    @Override
    @PublicRead
    public List<DocumentRow> all() {
        return documents.all(clock.today());
    }

    @Override
    @PublicRead
    public DocumentRow document(String slug) {
        return documents.bySlug(slug, clock.today());
    }

    @Override
    @PublicRead
    public DocumentRow document(DocumentId document) {
        return documents.byId(document, clock.today());
    }

    @Override
    @PublicRead
    public TextInForce textInForce(String slug, LocalDate day) {
        return textInForce(documents.bySlug(slug, clock.today()), day);
    }

    @Override
    @PublicRead
    public TextInForce textInForce(DocumentId document, LocalDate day) {
        return textInForce(documents.byId(document, clock.today()), day);
    }

    private TextInForce textInForce(DocumentRow document, LocalDate asked) {
        var day = publicActs.lastKnown(document, asked);
        var begun = texts.versions(document.id()).stream()
                .filter(version -> !version.from().isAfter(day))
                .toList();
        if (begun.isEmpty()) throw new NotFound();
        var onDay = texts.onDay(document, day);
        var version = begun.getLast();
        return new TextInForce(
                document, day, begun.size(), version.from(), version.throughSeq(), onDay.text(), onDay.provenance());
    }

    @Override
    @PublicRead
    public DocumentText textAsRecorded(DocumentId document, LocalDate day, Instant recordedBy) {
        var row = documents.byId(document, clock.today());
        return recorded.words(row, publicActs.lastKnown(row, day), recordedBy);
    }

    @Override
    @PublicRead
    public TextInForce asRecorded(DocumentId document, LocalDate asked, Instant recordedBy) {
        var row = documents.byId(document, clock.today());
        return recorded.text(row, publicActs.lastKnown(row, asked), recordedBy);
    }

    @Override
    @PublicRead
    public List<VersionRow> versions(DocumentId document) {
        var begun = begun(document);
        return begun.reversed();
    }

    private List<VersionRow> begun(DocumentId document) {
        var today = clock.today();
        var stored = texts.versions(document).stream()
                .filter(version -> !version.from().isAfter(today))
                .toList();
        var ofDocument = publicActs.told(documents.byId(document, today), acts.of(document));
        var rows = new ArrayList<VersionRow>();
        for (int i = 0; i < stored.size(); i++) {
            var version = stored.get(i);
            var until = i + 1 < stored.size() ? stored.get(i + 1).from() : null;
            var turning = ofDocument.stream()
                    .filter(act -> version.from().equals(act.inForce())
                            || version.from().equals(act.ends()))
                    .toList();
            rows.add(new VersionRow(i + 1, version.from(), until, version.throughSeq(), version.hash(), turning));
        }
        return rows;
    }

    @Override
    @PublicRead
    public DocumentVersion version(DocumentId document, int ordinal) {
        var row = documents.byId(document, clock.today());
        var version = version(begun(document), ordinal);
        return new DocumentVersion(row, version, text(document, version));
    }

    private static VersionRow version(List<VersionRow> begun, int ordinal) {
        if (ordinal < 1 || ordinal > begun.size()) throw new NotFound();
        return begun.get(ordinal - 1);
    }

    private DocumentText text(DocumentId document, VersionRow version) {
        return texts.version(document, version.from()).orElseThrow(NotFound::new);
    }

    @Override
    @PublicRead
    public List<TextAfter> history(DocumentId document) {
        var row = documents.byId(document, clock.today());
        var last = publicActs.lastKnown(row, clock.today());
        var known = begun(document).stream()
                .filter(version -> !version.from().isAfter(last))
                .toList();
        return histories.of(row, known);
    }

    @Override
    @PublicRead
    public List<OriginalRow> originals(DocumentId document) {
        return originals.of(document);
    }

    @Override
    @PublicRead
    public VersionComparison compare(DocumentId document, int from, int to) {
        var row = documents.byId(document, clock.today());
        var begun = begun(document);
        var older = version(begun, from);
        var newer = version(begun, to);
        var before = text(document, older);
        var after = text(document, newer);
        return new VersionComparison(
                row,
                older,
                newer,
                Redline.between(before, after),
                SloveneInstruction.between(before, after).sentences());
    }

    @Override
    @PublicRead
    public List<PendingAct> pending(DocumentId document) {
        var row = documents.byId(document, clock.today());
        var today = clock.today();
        return publicActs.known(row, acts.of(document)).stream()
                .filter(act -> act.isToCome(today))
                .map(act -> announcements.of(row, act))
                .toList();
    }

    @Override
    @PublicRead
    public List<NamedAct> acts(DocumentId document) {
        var row = documents.byId(document, clock.today());
        var all = acts.of(document);
        return publicActs.known(row, all).stream()
                .map(act ->
                        new NamedAct(act, words.title(Language.SLOVENE, row, act), annulments.mayBeAnnulled(act, all)))
                .toList();
    }

    @Override
    @PublicRead
    public List<ActRow> actsAsRecorded(DocumentId document, Instant recordedBy) {
        var row = documents.byId(document, clock.today());
        return publicActs.known(row, acts.of(document, recordedBy));
    }

    @Override
    @PublicRead
    public Optional<Confirmation> confirmation(TextInForce text, @Nullable Instant recordedBy) {
        var row = documents.byId(text.document().id(), clock.today());
        var known = recordedBy == null ? acts.of(row.id()) : acts.of(row.id(), recordedBy);
        return confirmations.of(text, publicActs.known(row, known));
    }

    @Override
    @PublicRead
    public List<ActRow> actsOf(UUID decision) {
        return acts.ofDecision(decision).stream()
                .filter(act -> publicActs.isKnown(documents.byId(acts.documentOf(act.id()), clock.today()), act))
                .toList();
    }
}
