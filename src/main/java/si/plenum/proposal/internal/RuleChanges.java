package si.plenum.proposal.internal;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import si.plenum.community.BodyId;
import si.plenum.platform.Refused;
import si.plenum.rules.RuleChange;
import si.plenum.rules.Rulebooks;

/** Changes of rules, as proposals ask about them: do they stand on the rule that was adopted last. */
@Component
class RuleChanges {

    private final Rulebooks rulebooks;

    RuleChanges(Rulebooks rulebooks) {
        this.rulebooks = rulebooks;
    }

    /** Why a change no longer stands on the rule that its author saw; empty if it does. */
    Optional<Refused> outdated(BodyId body, RuleChange change) {
        var now = rulebooks.latest(body).get(change.matter());
        return change.standsOn(now) ? Optional.empty() : Optional.of(new Refused("error.rule.base", Map.of()));
    }
}
