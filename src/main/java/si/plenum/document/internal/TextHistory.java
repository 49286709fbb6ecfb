package si.plenum.document.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import si.plenum.document.ActRow;
import si.plenum.document.DocumentRow;
import si.plenum.document.TextAfter;
import si.plenum.document.VersionRow;
import si.plenum.document.text.DocumentText;
import si.plenum.document.text.TimedAct;
import si.plenum.document.text.Timeline;
import si.plenum.platform.NotFound;

/** The life of a text act by act. Where several begin on one day, the text between them was never in force, but shows what each did. */
@Component
class TextHistory {

    private final TextRepository texts;
    private final ActRepository acts;

    TextHistory(TextRepository texts, ActRepository acts) {
        this.texts = texts;
        this.acts = acts;
    }

    List<TextAfter> of(DocumentRow document, List<VersionRow> begun) {
        var steps = new ArrayList<TextAfter>();
        for (var version : begun) {
            var turning = version.acts();
            for (int i = 0; i < turning.size(); i++) {
                var act = turning.get(i);
                boolean last = i == turning.size() - 1;
                var text = last
                        ? texts.version(document.id(), version.from()).orElseThrow(NotFound::new)
                        : without(document, version.from(), turning.subList(i + 1, turning.size()));
                steps.add(new TextAfter(act, version.from(), version.from().equals(act.ends()), text));
            }
        }
        return steps;
    }

    /** The text of a day as it would be without what these acts do on it. */
    private DocumentText without(DocumentRow document, LocalDate day, List<ActRow> later) {
        var seqs = later.stream().map(ActRow::seq).toList();
        var known = acts.timed(document.id(), null).stream()
                .map(act -> seqs.contains(act.seq()) ? before(act, day) : act)
                .toList();
        return Timeline.textOn(Derivation.start(document), known, day);
    }

    private static TimedAct before(TimedAct act, LocalDate day) {
        boolean begins = day.equals(act.inForce());
        return new TimedAct(
                act.seq(), act.baseSeq(), begins ? null : act.inForce(), begins ? act.ends() : null, act.operations());
    }
}
