package si.plenum.decision.internal;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import si.plenum.document.ActEnds;

/** Notes beside a decision that what it did to a document ends. */
@Component
class Endings {

    private final DecisionRepository decisions;

    Endings(DecisionRepository decisions) {
        this.decisions = decisions;
    }

    @EventListener
    void ends(ActEnds ending) {
        decisions.end(ending.decision(), ending.day(), ending.by());
    }
}
