package si.plenum.proposal.internal;

import java.util.Optional;
import si.plenum.document.ActKind;
import si.plenum.document.ChangeDraft;
import si.plenum.document.CommencementRule;
import si.plenum.document.text.Operation;

/** Whether what a change is fits what it does and when it begins. Nothing here asks the database. */
final class TermsCheck {

    private TermsCheck() {}

    /** What is wrong first, a key of messages; empty if nothing is. */
    static Optional<String> flaw(ChangeDraft change, CommencementRule begins) {
        var terms = change.terms();
        if (change.isEmpty()) {
            return Optional.of(terms.isAnnulment() ? "error.proposal.annul.empty" : "error.proposal.change.empty");
        }
        boolean onlyWords = change.operations().stream().allMatch(Operation.Replace.class::isInstance);
        if (terms.kind() == ActKind.CORRECTION && !onlyWords) return Optional.of("error.document.correction");
        if (begins instanceof CommencementRule.OnCondition condition && condition.isMissed(change.baseDay())) {
            return Optional.of("error.document.condition.by");
        }
        var first = begins instanceof CommencementRule.OnDay(var day) ? day : change.baseDay();
        var ends = terms.ends();
        return ends != null && !ends.isAfter(first) ? Optional.of("error.document.ends") : Optional.empty();
    }
}
