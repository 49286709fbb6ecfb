package si.plenum.proposal.internal;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import si.plenum.community.BodyId;
import si.plenum.platform.LegalClock;
import si.plenum.platform.Refused;
import si.plenum.proposal.ElectionPlan;
import si.plenum.rules.Ladder;
import si.plenum.rules.Matter;
import si.plenum.rules.Method;
import si.plenum.rules.Rule;
import si.plenum.rules.Rulebooks;

/** Whether the rule of a body for elections can count between candidates. */
@Component
class ElectionRules {

    private final Rulebooks rulebooks;
    private final LegalClock clock;

    ElectionRules(Rulebooks rulebooks, LegalClock clock) {
        this.rulebooks = rulebooks;
        this.clock = clock;
    }

    /** Why an election could not be held by the rule of today; empty if it could. */
    Optional<Refused> unfit(BodyId body, ElectionPlan plan) {
        try {
            return unfit(rulebooks.ruleFor(body, Matter.ELECTION, clock.today()), plan);
        } catch (Refused none) {
            return Optional.of(none);
        }
    }

    private static Optional<Refused> unfit(Rule rule, ElectionPlan plan) {
        boolean between = switch (rule.method()) {
            case PLURALITY, APPROVAL, SCORE, BORDA, IRV, SCHULZE, RANKED_PAIRS, SCOTTISH_STV, MEEK_STV -> true;
            case FOR_AGAINST_ABSTAIN, CONSENSUS, CONSENT, EQUAL_SHARES -> false;
        };
        if (!between || !rule.ladder().equals(Ladder.VOTE_ONLY)) {
            return Optional.of(new Refused("error.election.method", Map.of()));
        }
        return rule.method() == Method.IRV && plan.seats() > 1
                ? Optional.of(new Refused("error.paper.one-seat", Map.of()))
                : Optional.empty();
    }
}
