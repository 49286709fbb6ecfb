package si.plenum.rules.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import si.plenum.community.BodyId;
import si.plenum.platform.PublicRead;
import si.plenum.platform.Refused;
import si.plenum.rules.Edition;
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
        return rulebooks
                .rule(body, matter, day)
                .or(() -> matter == Matter.RULE_CHANGE ? asTexts(body, day) : Optional.empty())
                .orElseThrow(() -> new Refused("error.rule.none"));
    }

    private Optional<Rule> asTexts(BodyId body, LocalDate day) {
        return rulebooks.rule(body, Matter.DOCUMENT_CHANGE, day).map(rule -> rule.with(Matter.RULE_CHANGE));
    }

    @Override
    @PublicRead
    @Transactional(readOnly = true)
    public Map<Matter, Rule> latest(BodyId body) {
        return rulebooks.latest(body);
    }

    @Override
    @PublicRead
    @Transactional(readOnly = true)
    public List<Edition> editions(BodyId body) {
        return rulebooks.editions(body);
    }

    @Override
    @PublicRead
    @Transactional(readOnly = true)
    public Map<Matter, Rule> inForce(BodyId body, LocalDate day) {
        return rulebooks.inForce(body, day);
    }
}
