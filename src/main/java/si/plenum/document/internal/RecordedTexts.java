package si.plenum.document.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import si.plenum.document.ActRow;
import si.plenum.document.DocumentRow;
import si.plenum.document.Provenance;
import si.plenum.document.TextInForce;
import si.plenum.document.text.DocumentText;
import si.plenum.document.text.ProvisionId;
import si.plenum.document.text.TimedAct;
import si.plenum.document.text.Timeline;
import si.plenum.platform.NotFound;

/** The text of a day as far as it was recorded by a moment, by replay of what was known then. */
@Component
class RecordedTexts {

    private final ActRepository acts;

    RecordedTexts(ActRepository acts) {
        this.acts = acts;
    }

    DocumentText words(DocumentRow document, LocalDate day, Instant recordedBy) {
        return Timeline.textOn(Derivation.start(document), acts.timed(document.id(), recordedBy), day);
    }

    /** @throws NotFound where nothing that was recorded is in force on that day */
    TextInForce text(DocumentRow document, LocalDate day, Instant recordedBy) {
        var known = acts.timed(document.id(), recordedBy);
        var timeline = Timeline.replay(Derivation.start(document), known, LocalDate.MAX);
        var begun = timeline.turns().headMap(day, true);
        var last = begun.lastEntry();
        if (last == null) throw new NotFound();
        return new TextInForce(
                document,
                day,
                begun.size(),
                last.getKey(),
                last.getValue(),
                Timeline.textOn(Derivation.start(document), known, day),
                provenance(timeline, known, acts.of(document.id(), recordedBy), day));
    }

    /** @param rows the same acts in the same order */
    private static Map<ProvisionId, Provenance> provenance(
            Timeline timeline, List<TimedAct> known, List<ActRow> rows, LocalDate day) {
        var makers = new HashMap<UUID, ActRow>();
        for (int i = 0; i < known.size(); i++) {
            for (var operation : known.get(i).operations()) makers.put(operation.id(), rows.get(i));
        }
        var provenance = new HashMap<ProvisionId, Provenance>();
        for (var state : timeline.states()) {
            var to = state.to();
            if (state.from().isAfter(day) || (to != null && !to.isAfter(day))) continue;
            var act = Objects.requireNonNull(makers.get(state.madeBy()));
            provenance.put(
                    state.provision(),
                    new Provenance(act.id(), act.seq(), act.decision(), state.from(), act.seq() == 1, act.expires()));
        }
        return provenance;
    }
}
