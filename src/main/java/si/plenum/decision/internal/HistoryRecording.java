package si.plenum.decision.internal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import si.plenum.decision.DecisionId;
import si.plenum.decision.DocumentHistory;
import si.plenum.decision.internal.NewDecision.Origin;
import si.plenum.document.CommencementRule.OnDay;
import si.plenum.document.DocumentId;
import si.plenum.document.Original;
import si.plenum.document.effect.EnactedAct;
import si.plenum.document.effect.Enactment;
import si.plenum.document.effect.NewDocument;
import si.plenum.document.effect.Standing;
import si.plenum.document.reading.DatedText;
import si.plenum.document.reading.History;
import si.plenum.document.text.ActTitle;
import si.plenum.document.text.DocumentText;
import si.plenum.document.text.SloveneInstruction;
import si.plenum.platform.language.Language;
import si.plenum.platform.language.Messages;

/** Enters the history of a text into the register: a recorded decision for each act, in the transaction that it is called in. */
@Component
class HistoryRecording {

    private final Recording recording;
    private final DecisionRepository decisions;
    private final Publication publication;
    private final Standing standing;
    private final Enactment enactment;
    private final Messages messages;

    HistoryRecording(
            Recording recording,
            DecisionRepository decisions,
            Publication publication,
            Standing standing,
            Enactment enactment,
            Messages messages) {
        this.recording = recording;
        this.decisions = decisions;
        this.publication = publication;
        this.standing = standing;
        this.enactment = enactment;
        this.messages = messages;
    }

    List<DecisionId> record(DocumentHistory document) {
        var recorded = new ArrayList<DecisionId>();
        var first = document.history().founding();
        var title = first.text().title();
        var founding = say("decision.recorded.founding", title);
        var id = enter(document, title, founding, first);
        recorded.add(id);
        var made = standing.create(
                new NewDocument(
                        document.slug(),
                        title,
                        document.genitive(),
                        document.kind(),
                        document.body(),
                        document.language(),
                        document.numbering()),
                id.value());
        conclude(id, "document-founded", enactment.found(made, first.text(), id.value(), first.day()));
        keep(made, first, id);
        var before = first.text();
        for (var amendment : document.history().amendments()) {
            recorded.add(record(document, made, before, amendment));
            before = amendment.result();
        }
        return recorded;
    }

    private DecisionId record(
            DocumentHistory document, DocumentId made, DocumentText before, History.Amendment amendment) {
        var title = ActTitle.slovene(amendment.operations(), document.genitive());
        var wording = SloveneInstruction.between(before, amendment.result(), amendment.operations())
                .wording();
        var id = enter(document, title, wording, amendment.source());
        var day = amendment.source().day();
        conclude(id, "document-changed", enactment.amend(made, amendment.operations(), id.value(), day));
        keep(made, amendment.source(), id);
        return id;
    }

    private DecisionId enter(DocumentHistory document, String title, String wording, DatedText text) {
        var source = new Origin.Recorded(document.source());
        return recording.enter(document.body(), title, wording, "", source, text.day(), new OnDay(text.day()));
    }

    private void conclude(DecisionId id, String effect, EnactedAct act) {
        decisions.insertAct(id, 1, effect, act.act());
        publication.publish(id);
    }

    private void keep(DocumentId document, DatedText text, DecisionId id) {
        var content = text.source().getBytes(StandardCharsets.UTF_8);
        enactment.keep(document, new Original(text.name(), content), id.value());
    }

    private String say(String key, String title) {
        return messages.say(Language.SLOVENE.locale(), key, Map.of("title", title));
    }
}
