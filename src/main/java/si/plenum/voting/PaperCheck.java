package si.plenum.voting;

import si.plenum.platform.Refused;
import si.plenum.rules.Method;
import si.plenum.rules.Rule;

/** Whether a ballot paper fits the rule of its vote. Pure. */
public final class PaperCheck {

    private PaperCheck() {}

    /** @throws Refused if the method needs something that the paper has not, or the other way round */
    public static void check(Rule rule, BallotPaper paper) {
        var method = rule.method();
        if (!method.hasOptions()) {
            if (!paper.equals(BallotPaper.NONE)) throw new Refused("error.paper.question-only");
            return;
        }
        if (paper.isEmpty()) throw new Refused("error.paper.empty");
        if ((paper.scale() != null) != (method == Method.SCORE)) throw new Refused("error.paper.needs-scale");
        if ((paper.budget() != null) != (method == Method.EQUAL_SHARES)) throw new Refused("error.paper.needs-budget");
        if (method == Method.IRV && paper.seats() != 1) throw new Refused("error.paper.one-seat");
        if (paper.has(OptionId.NONE_OF_THESE) && !rule.election().noneOfThese()) throw new Refused("error.paper.none");
    }
}
