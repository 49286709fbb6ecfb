package si.plenum.document.effect;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import si.plenum.document.ActId;
import si.plenum.document.ChangeId;
import si.plenum.document.CommencementRule;
import si.plenum.document.DocumentId;
import si.plenum.document.Original;
import si.plenum.document.text.DocumentText;
import si.plenum.document.text.Operation;

/** Makes acts out of decisions. Text in force is derived from acts, never edited. */
public interface Enactment {

    /**
     * Gives a document its founding text, in force from a day.
     *
     * @param markdown in the format of {@link si.plenum.document.text.MarkdownText}
     * @throws si.plenum.document.text.MalformedText naming the line that cannot be read
     */
    EnactedAct found(DocumentId document, String markdown, UUID decision, LocalDate day);

    /** The same for a text that was read already. */
    EnactedAct found(DocumentId document, DocumentText text, UUID decision, LocalDate day);

    /**
     * What changed on a day before the program knew the document: an act that is in force from the day on which it was adopted.
     *
     * @param operations on the text of the acts before it
     */
    EnactedAct amend(DocumentId document, List<Operation> operations, UUID decision, LocalDate day);

    /** Keeps the file that a text was imported from. */
    void keep(DocumentId document, Original original, UUID decision);

    /**
     * Makes a change into an act and replays everything that is to come.
     *
     * @throws si.plenum.platform.Refused where the text is no longer what the author saw, or an act to come loses its footing
     */
    EnactedAct enact(UUID decision, ChangeId change, LocalDate adoptedOn, CommencementRule commencement);

    /** A decision was published: its acts that wait for that get their day. Publishing again changes nothing. */
    List<EnactedAct> published(UUID decision, LocalDate day);

    /**
     * What an act waited for has happened. Recording it again changes nothing.
     *
     * @param by the decision that recorded it, if there is one
     * @param source the document that proves it, in words
     */
    EnactedAct conditionMet(ActId act, LocalDate day, @Nullable UUID by, String source);
}
