package si.plenum.rules.internal;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static si.plenum.rules.internal.db.Tables.RULE;
import static si.plenum.rules.internal.db.Tables.RULEBOOK;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import si.plenum.community.BodyId;
import si.plenum.platform.WireName;
import si.plenum.rules.Edition;
import si.plenum.rules.Matter;
import si.plenum.rules.Rule;
import si.plenum.rules.RuleJson;
import si.plenum.rules.RulebookId;

/** Reads and writes rulebooks. An edition is never changed, only followed by the next. */
@Repository
class RulebookRepository {

    private final DSLContext db;

    RulebookRepository(DSLContext db) {
        this.db = db;
    }

    Map<Matter, Rule> inForce(BodyId body, LocalDate day) {
        return last(body, RULEBOOK.APPLIES_FROM.le(day), RULEBOOK.APPLIES_FROM);
    }

    /** What was adopted last, its day known or not. */
    Map<Matter, Rule> latest(BodyId body) {
        return last(body, noCondition(), RULEBOOK.SEQ);
    }

    Optional<Rule> rule(BodyId body, Matter matter, LocalDate day) {
        return Optional.ofNullable(inForce(body, day).get(matter));
    }

    /** Of each matter the rule of the last edition in this order, from the last one on that set all anew. */
    private Map<Matter, Rule> last(BodyId body, Condition which, Field<?> order) {
        var ofBody = RULEBOOK.BODY_ID.eq(body.value()).and(which);
        var anew = select(order, RULEBOOK.SEQ)
                .from(RULEBOOK)
                .where(ofBody, RULEBOOK.WHOLE.isTrue())
                .orderBy(order.desc(), RULEBOOK.SEQ.desc())
                .limit(1);
        var rules = new EnumMap<Matter, Rule>(Matter.class);
        db.select(RULE.MATTER, RULE.CONTENT)
                .distinctOn(RULE.MATTER)
                .from(RULE)
                .join(RULEBOOK)
                .on(RULEBOOK.ID.eq(RULE.RULEBOOK_ID))
                .where(ofBody, condition("({0}, {1}) >= ({2})", order, RULEBOOK.SEQ, anew))
                .orderBy(RULE.MATTER.asc(), order.desc(), RULEBOOK.SEQ.desc())
                .forEach(row -> rules.put(
                        WireName.parse(Matter.class, row.value1()),
                        RuleJson.read(row.value2().data())));
        return rules;
    }

    List<Edition> editions(BodyId body) {
        return db.select(
                        RULEBOOK.ID.convertFrom(RulebookId::new),
                        RULEBOOK.APPLIES_FROM,
                        multiset(select(RULE.MATTER).from(RULE).where(RULE.RULEBOOK_ID.eq(RULEBOOK.ID)))
                                .convertFrom(rows -> rows.intoSet(row -> WireName.parse(Matter.class, row.value1()))),
                        RULEBOOK.DECISION_ID)
                .from(RULEBOOK)
                .where(RULEBOOK.BODY_ID.eq(body.value()))
                .orderBy(RULEBOOK.SEQ)
                .fetch(mapping(Edition::new));
    }

    /** Fills in the first day, if it was open; whether it was. */
    boolean commence(RulebookId id, LocalDate from) {
        return db.update(RULEBOOK)
                        .set(RULEBOOK.APPLIES_FROM, from)
                        .where(RULEBOOK.ID.eq(id.value()), RULEBOOK.APPLIES_FROM.isNull())
                        .execute()
                == 1;
    }

    boolean beginsOn(BodyId body, LocalDate day) {
        return db.fetchExists(RULEBOOK, RULEBOOK.BODY_ID.eq(body.value()).and(RULEBOOK.APPLIES_FROM.eq(day)));
    }

    /** @param whole whether it sets all rules anew */
    void insert(
            RulebookId id,
            BodyId body,
            @Nullable LocalDate from,
            boolean whole,
            Map<Matter, Rule> rules,
            UUID decision) {
        db.insertInto(RULEBOOK)
                .set(RULEBOOK.ID, id.value())
                .set(RULEBOOK.BODY_ID, body.value())
                .set(RULEBOOK.APPLIES_FROM, from)
                .set(RULEBOOK.WHOLE, whole)
                .set(RULEBOOK.DECISION_ID, decision)
                .execute();
        db.insertInto(RULE, RULE.RULEBOOK_ID, RULE.MATTER, RULE.CONTENT)
                .valuesOfRows(rules.values().stream()
                        .map(rule -> row(id.value(), rule.matter().wireName(), JSONB.jsonb(RuleJson.write(rule))))
                        .toList())
                .execute();
    }
}
