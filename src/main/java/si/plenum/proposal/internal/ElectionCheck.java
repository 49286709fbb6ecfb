package si.plenum.proposal.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import si.plenum.proposal.ElectionPlan;
import si.plenum.proposal.Problem;
import si.plenum.proposal.Problem.Field;

/** What the plan of an election must say before it can be filed. Nothing here asks the database. */
final class ElectionCheck {

    private ElectionCheck() {}

    static List<Problem> problems(ElectionPlan plan) {
        var problems = new ArrayList<Problem>();
        var from = plan.from();
        var until = plan.until();
        if (plan.body() == null) problems.add(problem("error.election.body"));
        if (from == null || until == null) {
            problems.add(problem("error.election.term"));
        } else if (until.isBefore(from)) {
            problems.add(problem("error.election.term.order"));
        }
        return problems;
    }

    private static Problem problem(String key) {
        return new Problem(Field.ELECTION, key, Map.of());
    }
}
