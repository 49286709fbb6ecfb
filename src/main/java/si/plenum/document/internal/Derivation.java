package si.plenum.document.internal;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import si.plenum.document.DocumentRow;
import si.plenum.document.text.DocumentText;
import si.plenum.document.text.TimedAct;
import si.plenum.document.text.Timeline;

/** Replays the acts of a document and keeps what they make. */
@Component
class Derivation {

    private final ActRepository acts;
    private final TextRepository texts;

    Derivation(ActRepository acts, TextRepository texts) {
        this.acts = acts;
        this.texts = texts;
    }

    static DocumentText start(DocumentRow document) {
        return DocumentText.empty(document.title(), document.numbering());
    }

    /**
     * Derives states and versions anew. What was in force before {@code from} cannot have changed, so those versions stay.
     *
     * @throws si.plenum.document.text.LostFooting where an act does not stand on any day
     */
    void derive(DocumentRow document, LocalDate from) {
        var timeline = Timeline.replay(start(document), acts.timed(document.id(), null), from);
        texts.replaceStates(document.id(), timeline.states());
        texts.replaceVersions(document.id(), timeline.versions(), from);
    }

    /** Replays the acts with one more that is not written, and keeps nothing. */
    void tryWith(DocumentRow document, List<TimedAct> acts, LocalDate from) {
        Timeline.replay(start(document), acts, from);
    }
}
