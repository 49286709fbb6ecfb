package si.plenum.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import si.plenum.document.text.DocumentText;
import si.plenum.platform.NotFound;
import si.plenum.platform.PublicRead;

/** Standing documents as everybody may read them. Unknown documents and versions answer {@link NotFound}. */
public interface Documents {

    /** All documents that have a text: the management model first, then by kind and title. */
    @PublicRead
    List<DocumentRow> all();

    @PublicRead
    DocumentRow document(String slug);

    @PublicRead
    DocumentRow document(DocumentId document);

    /** The text in force on a day, past or to come; {@link NotFound} on a day before the founding text. */
    @PublicRead
    TextInForce textInForce(String slug, LocalDate day);

    @PublicRead
    TextInForce textInForce(DocumentId document, LocalDate day);

    /** The text of a day as far as it was recorded by a moment: it never changes for moments past. */
    @PublicRead
    DocumentText textAsRecorded(DocumentId document, LocalDate day, Instant recordedBy);

    /**
     * The same with where each provision comes from, as far as that was recorded by then; {@link NotFound} where nothing that was
     * recorded is in force on that day.
     */
    @PublicRead
    TextInForce asRecorded(DocumentId document, LocalDate day, Instant recordedBy);

    /** Its acts as far as they were recorded by a moment, with what was known of them then, in order of adoption. */
    @PublicRead
    List<ActRow> actsAsRecorded(DocumentId document, Instant recordedBy);

    /** All its acts in order of adoption: also those that wait, that ended, and that were given up before they began. */
    @PublicRead
    List<NamedAct> acts(DocumentId document);

    /** The texts that have come into force by today, the newest first. */
    @PublicRead
    List<VersionRow> versions(DocumentId document);

    @PublicRead
    DocumentVersion version(DocumentId document, int ordinal);

    /** What each act that has come into force (or ended) by today made of the text, in the order of their days. */
    @PublicRead
    List<TextAfter> history(DocumentId document);

    /** The files that its texts were imported from, in the order in which they were kept. */
    @PublicRead
    List<OriginalRow> originals(DocumentId document);

    /** Two versions compared, by number; the older may be either. */
    @PublicRead
    VersionComparison compare(DocumentId document, int from, int to);

    /** Acts adopted and not yet in force today, in order of adoption. */
    @PublicRead
    List<PendingAct> pending(DocumentId document);

    /**
     * Which official consolidated text a text is; empty where no decision has confirmed just these words by its day.
     *
     * @param recordedBy the moment by which that was recorded, null for what is known now
     */
    @PublicRead
    Optional<Confirmation> confirmation(TextInForce text, @Nullable Instant recordedBy);

    /** What a decision did to documents; empty where it is of another kind. */
    @PublicRead
    List<ActRow> actsOf(UUID decision);
}
