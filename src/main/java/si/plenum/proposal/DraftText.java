package si.plenum.proposal;

import org.jspecify.annotations.Nullable;
import si.plenum.document.ChangeDraft;
import si.plenum.document.CommencementRule;
import si.plenum.rules.RuleChange;
import si.plenum.voting.TypedPaper;

/**
 * What a person types into a draft, kept as typed, but for signs that no text can hold.
 *
 * @param wording      operative wording of a resolution; empty for a change of a document
 * @param change       the change of a document while it is written; absent for a resolution, or while nothing is changed
 * @param commencement when it takes effect if it is adopted
 * @param rule         the change of the rule of a matter; absent for every other kind, or while nothing is changed
 * @param election   what an election fills; absent for every other kind, and where candidates are named when the vote is opened
 * @param paper        what is to stand on the ballot, where the rule chooses among options; absent while nothing is typed
 */
public record DraftText(
        String title,
        String summary,
        String wording,
        String reasons,
        @Nullable ChangeDraft change,
        CommencementRule commencement,
        @Nullable RuleChange rule,
        @Nullable ElectionPlan election,
        @Nullable TypedPaper paper) {

    public DraftText {
        title = storable(title);
        summary = storable(summary);
        wording = storable(wording);
        reasons = storable(reasons);
    }

    public DraftText(
            String title,
            String summary,
            String wording,
            String reasons,
            @Nullable ChangeDraft change,
            CommencementRule commencement) {
        this(title, summary, wording, reasons, change, commencement, null, null, null);
    }

    /** An election of which the plan says what is filled and when. */
    public DraftText(String title, String summary, String reasons, ElectionPlan election) {
        this(title, summary, "", reasons, null, CommencementRule.DAY_AFTER_PUBLICATION, null, election, null);
    }

    /** The same, taking effect by this rule. */
    public DraftText from(CommencementRule other) {
        return new DraftText(title, summary, wording, reasons, change, other, rule, election, paper);
    }

    /** The same with this on its ballot. */
    public DraftText with(TypedPaper other) {
        return new DraftText(title, summary, wording, reasons, change, commencement, rule, election, other);
    }

    /** A change of a rule that takes effect on the day after publication. */
    public DraftText(String title, String summary, String reasons, RuleChange rule) {
        this(title, summary, "", reasons, null, CommencementRule.DAY_AFTER_PUBLICATION, rule, null, null);
    }

    /** A resolution that takes effect on the day after publication. */
    public DraftText(String title, String summary, String wording, String reasons) {
        this(title, summary, wording, reasons, null, CommencementRule.DAY_AFTER_PUBLICATION);
    }

    /** A change of a document that takes effect on the day after publication. */
    public DraftText(String title, String summary, String reasons, ChangeDraft change) {
        this(title, summary, "", reasons, change, CommencementRule.DAY_AFTER_PUBLICATION);
    }

    /** A draft in which nothing is typed yet. */
    public static DraftText empty() {
        return new DraftText("", "", "", "");
    }

    /** The database takes no NUL, and half of a surrogate pair is no character: pasted rubbish, never typed. */
    private static String storable(String typed) {
        return typed.codePoints()
                .filter(point -> point != 0 && Character.getType(point) != Character.SURROGATE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .replace("\r\n", "\n");
    }
}
