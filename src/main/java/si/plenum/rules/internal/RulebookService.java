package si.plenum.rules.internal;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import si.plenum.community.BodyId;
import si.plenum.platform.PublicRead;
import si.plenum.platform.Refused;
import si.plenum.rules.Matter;
import si.plenum.rules.Rule;
import si.plenum.rules.Rulebooks;

/** The rule in force by day. */
@Service
class RulebookService implements Rulebooks {

    private final RulebookRepository rulebooks;

    RulebookService(RulebookRepository rulebooks) {
        this.rulebooks = rulebooks;
    }

    @Override
    @PublicRead
    @Transactional(readOnly = true)
    public Rule ruleFor(BodyId body, Matter matter, LocalDate day) {
        return rulebooks.rule(body, matter, day).orElseThrow(() -> new Refused("error.rule.none"));
    }

    @Override
    @PublicRead
    @Transactional(readOnly = true)
    public Map<Matter, Rule> inForce(BodyId body, LocalDate day) {
        return rulebooks.inForce(body, day);
    }
}
