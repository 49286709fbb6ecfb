package si.plenum.proposal.internal;

import java.time.LocalDate;
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
        var ends = terms.ends();
        boolean over = ends != null && !ends.isAfter(earliest(begins, change.baseDay()));
        return over ? Optional.of("error.document.ends") : Optional.empty();
    }

    /** The first day on which it could begin if it were decided on a day. */
    private static LocalDate earliest(CommencementRule begins, LocalDate decided) {
        return switch (begins) {
            case CommencementRule.OnDay(var day) -> day;
            case CommencementRule.AfterPublication(var days) -> decided.plusDays(days);
            case CommencementRule.OnCondition condition -> decided.plusDays(condition.days());
        };
    }
}
