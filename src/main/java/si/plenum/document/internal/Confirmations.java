package si.plenum.document.internal;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import si.plenum.document.ActKind;
import si.plenum.document.ActRow;
import si.plenum.document.Confirmation;
import si.plenum.document.TextInForce;

/** Official consolidated texts among the acts of a document. */
@Component
class Confirmations {

    private final ChangeRepository changes;

    Confirmations(ChangeRepository changes) {
        this.changes = changes;
    }

    /** The last one that has confirmed just these words and is in force on their day. */
    Optional<Confirmation> of(TextInForce text, List<ActRow> acts) {
        var official =
                acts.stream().filter(act -> act.kind() == ActKind.CONSOLIDATION).toList();
        if (official.isEmpty()) return Optional.empty();
        var hash = text.text().hash();
        for (int number = official.size(); number > 0; number--) {
            var act = official.get(number - 1);
            var begins = act.inForce();
            if (begins == null || begins.isAfter(text.day())) continue;
            var confirms = changes.find(act.change()).wording().terms().confirms();
            if (hash.equals(confirms)) return Optional.of(new Confirmation(number, act.id(), act.decision()));
        }
        return Optional.empty();
    }
}
