package si.plenum.proposal.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import si.plenum.proposal.DraftText;
import si.plenum.proposal.Problem;
import si.plenum.proposal.Problem.Field;
import si.plenum.proposal.TooLong;
import si.plenum.rules.Matter;

/** What a draft must have before it can be filed. Nothing here asks the database. */
final class FilingCheck {

    private FilingCheck() {}

    /** What is missing or too long, in the order of the form; empty if nothing is. */
    static List<Problem> problems(Matter kind, DraftText text) {
        var problems = new ArrayList<Problem>();
        require(problems, Field.TITLE, text.title(), "error.title.empty");
        limit(problems, Field.TITLE, text.title(), TextLimits.TITLE);
        limit(problems, Field.SUMMARY, text.summary(), TextLimits.SUMMARY);
        if (kind == Matter.DOCUMENT_CHANGE) {
            var change = text.change();
            if (change == null) {
                problems.add(new Problem(Field.CHANGE, "error.proposal.change.empty", Map.of()));
            } else {
                TermsCheck.flaw(change, text.commencement())
                        .ifPresent(key -> problems.add(new Problem(Field.CHANGE, key, Map.of())));
            }
        } else if (kind == Matter.RULE_CHANGE) {
            var rule = text.rule();
            if (rule == null || rule.isEmpty()) {
                problems.add(new Problem(Field.CHANGE, "error.proposal.rule.empty", Map.of()));
            }
        } else if (text.election() != null) {
            ElectionCheck.problems(text.election()).forEach(problems::add);
        } else {
            require(problems, Field.WORDING, text.wording(), "error.text.empty");
            limit(problems, Field.WORDING, text.wording(), TextLimits.WORDING);
        }
        require(problems, Field.REASONS, text.reasons(), "error.reasons.empty");
        limit(problems, Field.REASONS, text.reasons(), TextLimits.REASONS);
        return problems;
    }

    private static void require(List<Problem> problems, Field field, String text, String key) {
        if (text.isBlank()) problems.add(new Problem(field, key, Map.of()));
    }

    private static void limit(List<Problem> problems, Field field, String text, int max) {
        try {
            TextLimits.check(field, text, max);
        } catch (TooLong tooLong) {
            problems.add(tooLong.problem());
        }
    }
}
