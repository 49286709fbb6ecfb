package si.plenum.rules.internal;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import si.plenum.community.BodyId;
import si.plenum.journal.Entry;
import si.plenum.journal.Journal;
import si.plenum.platform.Ids;
import si.plenum.platform.Refused;
import si.plenum.rules.InvalidRule;
import si.plenum.rules.Matter;
import si.plenum.rules.Rule;
import si.plenum.rules.RuleChange;
import si.plenum.rules.RuleJson;
import si.plenum.rules.RulebookId;
import si.plenum.rules.effect.RulebookSetting;

/** Sets rulebooks, in the transaction of the decision that does so. */
@Service
class RulebookEffects implements RulebookSetting {

    private final RulebookRepository rulebooks;
    private final Journal journal;

    RulebookEffects(RulebookRepository rulebooks, Journal journal) {
        this.rulebooks = rulebooks;
        this.journal = journal;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public RulebookId set(BodyId body, LocalDate from, Map<Matter, Rule> rules, UUID decision) {
        if (rules.isEmpty()) throw new InvalidRule("error.rulebook.empty");
        rules.forEach((matter, rule) -> {
            if (rule.matter() != matter) throw new InvalidRule("error.rulebook.matter");
        });
        if (rulebooks.beginsOn(body, from)) throw new Refused("error.rulebook.day");
        var id = new RulebookId(Ids.ordered());
        rulebooks.insert(id, body, from, true, rules, decision);
        journal.append(Entry.of("rulebook.set", subject(id))
                .field("body", body.value())
                .field("from", from)
                .field("decision", decision)
                .list(
                        "rules",
                        new TreeMap<>(rules)
                                .values().stream().map(RuleJson::write).toList()));
        return id;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public RulebookId change(BodyId body, RuleChange change, @Nullable LocalDate from, UUID decision) {
        if (!change.standsOn(rulebooks.latest(body).get(change.matter()))) throw new Refused("error.rule.base");
        var id = new RulebookId(Ids.ordered());
        rulebooks.insert(id, body, from, false, Map.of(change.matter(), change.after()), decision);
        journal.append(Entry.of("rulebook.changed", subject(id))
                .field("body", body.value())
                .field("matter", change.matter())
                .field("rule", RuleJson.write(change.after()))
                .field("from", from)
                .field("decision", decision));
        return id;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void commence(RulebookId edition, LocalDate from) {
        if (!rulebooks.commence(edition, from)) return;
        journal.append(Entry.of("rulebook.commenced", subject(edition)).field("from", from));
    }

    private static String subject(RulebookId id) {
        return "rulebook/" + id.value();
    }
}
