package si.plenum.plenary.internal;

import java.util.Map;
import java.util.Optional;
import si.plenum.rules.Matter;
import si.plenum.rules.Rule;

/** The rulebook of a body on a day, to be asked often; a body without a rule for changes of rules changes them as its texts. */
record RulesInForce(Map<Matter, Rule> rules) {

    static final RulesInForce NONE = new RulesInForce(Map.of());

    /** Of a matter without a rule nothing can be said, and nothing decided. */
    Optional<Rule> of(Matter matter) {
        var rule = rules.get(matter);
        return Optional.ofNullable(
                rule == null && matter == Matter.RULE_CHANGE ? rules.get(Matter.DOCUMENT_CHANGE) : rule);
    }
}
