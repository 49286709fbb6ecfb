package si.plenum.rules.internal;

import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static si.plenum.rules.internal.db.Tables.RULE;
import static si.plenum.rules.internal.db.Tables.RULEBOOK;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.Record1;
import org.jooq.Select;
import org.springframework.stereotype.Repository;
import si.plenum.community.BodyId;
import si.plenum.platform.WireName;
import si.plenum.rules.Matter;
import si.plenum.rules.Rule;
import si.plenum.rules.RuleJson;
import si.plenum.rules.RulebookId;

/** Reads and writes rulebooks. One is never changed, only followed by the next. */
@Repository
class RulebookRepository {

    private final DSLContext db;

    RulebookRepository(DSLContext db) {
        this.db = db;
    }

    Map<Matter, Rule> inForce(BodyId body, LocalDate day) {
        var rules = new EnumMap<Matter, Rule>(Matter.class);
        db.select(RULE.MATTER, RULE.CONTENT)
                .from(RULE)
                .where(RULE.RULEBOOK_ID.eq(rulebookOn(body, day)))
                .forEach(row -> rules.put(
                        WireName.parse(Matter.class, row.value1()),
                        RuleJson.read(row.value2().data())));
        return rules;
    }

    Optional<Rule> rule(BodyId body, Matter matter, LocalDate day) {
        return db.select(RULE.CONTENT)
                .from(RULE)
                .where(RULE.RULEBOOK_ID.eq(rulebookOn(body, day)), RULE.MATTER.eq(matter.wireName()))
                .fetchOptional(row -> RuleJson.read(row.value1().data()));
    }

    boolean beginsOn(BodyId body, LocalDate day) {
        return db.fetchExists(RULEBOOK, RULEBOOK.BODY_ID.eq(body.value()).and(RULEBOOK.APPLIES_FROM.eq(day)));
    }

    void insert(RulebookId id, BodyId body, LocalDate from, Map<Matter, Rule> rules, UUID decision) {
        db.insertInto(RULEBOOK)
                .set(RULEBOOK.ID, id.value())
                .set(RULEBOOK.BODY_ID, body.value())
                .set(RULEBOOK.APPLIES_FROM, from)
                .set(RULEBOOK.DECISION_ID, decision)
                .execute();
        db.insertInto(RULE, RULE.RULEBOOK_ID, RULE.MATTER, RULE.CONTENT)
                .valuesOfRows(rules.values().stream()
                        .map(rule -> row(id.value(), rule.matter().wireName(), JSONB.jsonb(RuleJson.write(rule))))
                        .toList())
                .execute();
    }

    /** The rulebook with the latest first day that is not after the day. */
    private static Select<Record1<UUID>> rulebookOn(BodyId body, LocalDate day) {
        return select(RULEBOOK.ID)
                .from(RULEBOOK)
                .where(RULEBOOK.BODY_ID.eq(body.value()), RULEBOOK.APPLIES_FROM.le(day))
                .orderBy(RULEBOOK.APPLIES_FROM.desc())
                .limit(1);
    }
}
