package si.plenum.site.internal;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;
import static si.plenum.site.internal.db.Tables.BODY;
import static si.plenum.site.internal.db.Tables.DECISION;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectOnConditionStep;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import si.plenum.platform.LegalClock;
import si.plenum.platform.search.SearchWords;

/** The register as the public reads it: each page is one query. */
@Component
class DecisionReader {

    static final int PAGE = 25;

    private static final Field<String> CONDITION =
            field("{0} ->> 'condition'", String.class, DECISION.COMMENCEMENT).as("condition");

    private final SiteDatabase database;
    private final LegalClock clock;

    DecisionReader(SiteDatabase database, LegalClock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Up to one more than a page, so that the caller knows whether there is a next one. */
    List<PublicDecision> search(RegisterQuery query) {
        return database.read(db -> from(db).where(narrowed(query))
                .and(after(query.after()))
                .orderBy(DECISION.PUBLISHED_AT.desc(), DECISION.ID.desc())
                .limit(PAGE + 1)
                .fetch(this::decision));
    }

    int size(RegisterQuery query) {
        return database.read(db -> db.selectCount()
                .from(DECISION)
                .join(BODY)
                .on(BODY.ID.eq(DECISION.BODY_ID))
                .where(narrowed(query))
                .fetchSingle()
                .value1());
    }

    List<PublicDecision> latest(int limit) {
        return database.read(db -> from(db).orderBy(DECISION.PUBLISHED_AT.desc(), DECISION.ID.desc())
                .limit(limit)
                .fetch(this::decision));
    }

    Optional<PublicDecision> byNumber(String number) {
        return database.read(db -> from(db).where(DECISION.NUMBER.eq(number)).fetchOptional(this::decision));
    }

    List<String> numbers() {
        return database.read(db -> db.select(DECISION.NUMBER)
                .from(DECISION)
                .orderBy(DECISION.NUMBER)
                .fetch(DECISION.NUMBER));
    }

    /** The numbers of those of these decisions that are published. */
    Map<UUID, String> numbersOf(Set<UUID> ids) {
        return database.read(db -> db.select(DECISION.ID, DECISION.NUMBER)
                .from(DECISION)
                .where(DECISION.ID.in(ids))
                .fetchMap(DECISION.ID, DECISION.NUMBER));
    }

    /** What those of these decisions that are published are called. */
    Map<UUID, Named> namesOf(Set<UUID> ids) {
        return database.read(db -> db.select(DECISION.ID, DECISION.NUMBER, DECISION.TITLE, DECISION.ADOPTED_ON)
                .from(DECISION)
                .where(DECISION.ID.in(ids))
                .fetchMap(DECISION.ID, found -> new Named(found.value2(), found.value3(), found.value4())));
    }

    /** What a decision is called. */
    record Named(String number, String title, LocalDate adopted) {}

    List<Integer> years() {
        return database.read(db -> db.selectDistinct(DECISION.YEAR)
                .from(DECISION)
                .orderBy(DECISION.YEAR.desc())
                .fetch(DECISION.YEAR));
    }

    List<PublicBody> bodies() {
        return database.read(
                db -> db.selectFrom(BODY).orderBy(BODY.KIND, BODY.NAME).fetch(PublicBody::in));
    }

    private SelectOnConditionStep<Record> from(DSLContext db) {
        return db.select(DECISION.fields())
                .select(PublicBody.FIELDS)
                .select(state(clock.today()).as("state_today"))
                .select(CONDITION)
                .from(DECISION)
                .join(BODY)
                .on(BODY.ID.eq(DECISION.BODY_ID));
    }

    private PublicDecision decision(Record found) {
        return new PublicDecision(
                found.get(DECISION.ID),
                found.get(DECISION.NUMBER),
                PublicBody.in(found),
                found.get(DECISION.TITLE),
                found.get(DECISION.WORDING),
                found.get(DECISION.REASONS),
                found.get(DECISION.SOURCE),
                found.get(DECISION.ADOPTED_ON),
                found.get(DECISION.PUBLISHED_AT),
                found.get(DECISION.IN_FORCE_FROM),
                found.get(DECISION.ENDED_ON),
                found.get(DECISION.ENDED_BY),
                found.get("state_today", String.class),
                found.get(CONDITION),
                found.get(DECISION.PROPOSAL_NUMBER),
                found.get(DECISION.VOTE_NUMBER),
                found.get(DECISION.VOTES_FOR),
                found.get(DECISION.VOTES_AGAINST),
                found.get(DECISION.VOTES_ABSTAINED),
                found.get(DECISION.SESSION_NUMBER),
                found.get(DECISION.SESSION_TITLE));
    }

    private static Field<String> state(LocalDate today) {
        var by = field("({0} ->> 'by')::date", LocalDate.class, DECISION.COMMENCEMENT);
        return when(DECISION.ENDED_ON.le(today), inline("ended"))
                .when(DECISION.IN_FORCE_FROM.isNull().and(by.lt(today)), inline("lapsed"))
                .when(DECISION.IN_FORCE_FROM.isNull(), inline("waiting"))
                .when(DECISION.IN_FORCE_FROM.gt(today), inline("not-yet"))
                .otherwise(inline("in-force"));
    }

    private Condition narrowed(RegisterQuery query) {
        var all = noCondition();
        var words = query.words() == null ? "" : SearchWords.query(query.words());
        if (!words.isEmpty()) all = all.and(condition("{0} @@ {1}::tsquery", DECISION.SEARCH, val(words)));
        var body = query.body();
        if (body != null && !body.isBlank()) all = all.and(BODY.SLUG.eq(body));
        if (query.year() != null) all = all.and(DECISION.YEAR.eq(query.year()));
        var state = query.state();
        if (state != null && !state.isBlank())
            all = all.and(state(clock.today()).eq(state));
        return all;
    }

    /** Everything after a decision in the order of the register; an unknown number narrows nothing. */
    private static Condition after(@Nullable String number) {
        if (number == null || number.isBlank()) return noCondition();
        var last = DECISION.as("last");
        return row(DECISION.PUBLISHED_AT, DECISION.ID)
                .lt(select(last.PUBLISHED_AT, last.ID).from(last).where(last.NUMBER.eq(number)));
    }
}
