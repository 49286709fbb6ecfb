package si.plenum.site.internal;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static si.plenum.site.internal.db.Tables.AGENDA_ITEM;
import static si.plenum.site.internal.db.Tables.BODY;
import static si.plenum.site.internal.db.Tables.SESSION;

import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectOnConditionStep;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import si.plenum.site.internal.PublicSession.Item;
import si.plenum.site.internal.PublicSession.QuorumFound;

/** Sessions as the public reads them. */
@Component
class SessionReader {

    static final int PAGE = 25;

    private static final Field<List<Item>> AGENDA = multiset(select(
                            AGENDA_ITEM.POSITION,
                            AGENDA_ITEM.KIND,
                            AGENDA_ITEM.TITLE,
                            AGENDA_ITEM.MINUTES_PLANNED,
                            AGENDA_ITEM.STATE,
                            AGENDA_ITEM.PROPOSAL_NUMBER,
                            AGENDA_ITEM.READING,
                            AGENDA_ITEM.VOTE_NUMBER,
                            AGENDA_ITEM.VOTE_OUTCOME,
                            AGENDA_ITEM.DECISION_NUMBER)
                    .from(AGENDA_ITEM)
                    .where(AGENDA_ITEM.SESSION_ID.eq(SESSION.ID))
                    .orderBy(AGENDA_ITEM.POSITION))
            .convertFrom(items -> items.map(mapping(Item::new)));

    private final SiteDatabase database;

    SessionReader(SiteDatabase database) {
        this.database = database;
    }

    /** Convened and running ones, the next first. */
    List<PublicSession> ahead(int limit) {
        return database.read(db -> from(db).where(SESSION.STATE.in("convened", "open", "suspended"))
                .orderBy(SESSION.STARTS_AT, SESSION.ID)
                .limit(limit)
                .fetch(SessionReader::session));
    }

    /** Past ones, the latest first, after the one with this number; up to one more than a page. */
    List<PublicSession> past(@Nullable String after) {
        return database.read(db -> from(db).where(SESSION.STATE.in("closed", "cancelled"))
                .and(after(after))
                .orderBy(SESSION.STARTS_AT.desc(), SESSION.ID.desc())
                .limit(PAGE + 1)
                .fetch(SessionReader::session));
    }

    Optional<PublicSession> byNumber(String number) {
        return database.read(db -> from(db).where(SESSION.NUMBER.eq(number)).fetchOptional(SessionReader::session));
    }

    List<String> numbers() {
        return database.read(db ->
                db.select(SESSION.NUMBER).from(SESSION).orderBy(SESSION.NUMBER).fetch(SESSION.NUMBER));
    }

    private static SelectOnConditionStep<Record> from(DSLContext db) {
        return db.select(SESSION.fields())
                .select(PublicBody.FIELDS)
                .select(AGENDA)
                .from(SESSION)
                .join(BODY)
                .on(BODY.ID.eq(SESSION.BODY_ID));
    }

    private static PublicSession session(Record found) {
        return new PublicSession(
                found.get(SESSION.ID),
                found.get(SESSION.NUMBER),
                PublicBody.in(found),
                found.get(SESSION.KIND),
                found.get(SESSION.TITLE),
                found.get(SESSION.PLACE),
                found.get(SESSION.STARTS_AT),
                found.get(SESSION.CASTING_AT),
                found.get(SESSION.CLOSES_AT),
                found.get(SESSION.LOTTERY),
                found.get(SESSION.STATE),
                found.get(SESSION.OPENED_AT),
                found.get(SESSION.CLOSED_AT),
                found.get(SESSION.CANCELLED_FOR),
                found.get(SESSION.ATTENDED),
                quorum(found),
                found.get(AGENDA));
    }

    private static @Nullable QuorumFound quorum(Record found) {
        if (found.get(SESSION.OPENING_PRESENT) == null) return null;
        return new QuorumFound(
                found.get(SESSION.OPENING_PRESENT),
                found.get(SESSION.OPENING_ROLL),
                found.get(SESSION.OPENING_NEEDED),
                found.get(SESSION.OPENING_LATE),
                found.get(SESSION.OPENING_MET));
    }

    private static Condition after(@Nullable String number) {
        if (number == null || number.isBlank()) return noCondition();
        var last = SESSION.as("last");
        return row(SESSION.STARTS_AT, SESSION.ID)
                .lt(select(last.STARTS_AT, last.ID).from(last).where(last.NUMBER.eq(number)));
    }
}
