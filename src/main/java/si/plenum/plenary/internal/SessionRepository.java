package si.plenum.plenary.internal;

import static org.jooq.impl.DSL.val;
import static si.plenum.plenary.internal.db.Tables.AGENDA_ITEM;
import static si.plenum.plenary.internal.db.Tables.SERIES;
import static si.plenum.plenary.internal.db.Tables.SESSION;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import si.plenum.community.BodyId;
import si.plenum.identity.PersonId;
import si.plenum.platform.NotFound;
import si.plenum.platform.Refused;
import si.plenum.platform.WireName;
import si.plenum.plenary.ItemId;
import si.plenum.plenary.NewSession;
import si.plenum.plenary.SessionId;
import si.plenum.plenary.SessionKind;
import si.plenum.plenary.SessionState;

/** Rows of {@code plenary.session}, one at a time. */
@Repository
class SessionRepository {

    private final DSLContext db;

    SessionRepository(DSLContext db) {
        this.db = db;
    }

    /** The next number of a body in a year, counted from 1; the row stays locked until the transaction ends. */
    int nextOrdinal(BodyId body, int year) {
        return db.insertInto(SERIES)
                .set(SERIES.BODY_ID, body.value())
                .set(SERIES.YEAR, year)
                .set(SERIES.LAST, 1)
                .onConflict(SERIES.BODY_ID, SERIES.YEAR)
                .doUpdate()
                .set(SERIES.LAST, SERIES.LAST.plus(1))
                .returningResult(SERIES.LAST)
                .fetchSingle()
                .value1();
    }

    void insert(SessionId id, String number, NewSession session) {
        db.insertInto(SESSION)
                .set(SESSION.ID, id.value())
                .set(SESSION.NUMBER, number)
                .set(SESSION.BODY_ID, session.body().value())
                .set(SESSION.KIND, session.kind().wireName())
                .set(SESSION.TITLE, session.title())
                .set(SESSION.PLACE, session.place())
                .set(SESSION.STARTS_AT, session.startsAt())
                .set(SESSION.CLOSES_AT, session.closesAt())
                .set(SESSION.CASTING_AT, session.castingAt())
                .set(SESSION.LOTTERY, session.lottery())
                .set(SESSION.CHAIR_ID, session.chair().value())
                .set(SESSION.MINUTE_TAKER_ID, idOf(session.minuteTaker()))
                .execute();
    }

    /** Changes a draft that nobody changed since the version was read. */
    void update(SessionId id, int version, NewSession session) {
        int rows = db.update(SESSION)
                .set(SESSION.KIND, session.kind().wireName())
                .set(SESSION.TITLE, session.title())
                .set(SESSION.PLACE, session.place())
                .set(SESSION.STARTS_AT, session.startsAt())
                .set(SESSION.CLOSES_AT, session.closesAt())
                .set(SESSION.CASTING_AT, session.castingAt())
                .set(SESSION.LOTTERY, session.lottery())
                .set(SESSION.CHAIR_ID, session.chair().value())
                .set(SESSION.MINUTE_TAKER_ID, idOf(session.minuteTaker()))
                .set(SESSION.VERSION, SESSION.VERSION.plus(1))
                .where(SESSION.ID.eq(id.value()), SESSION.VERSION.eq(version))
                .execute();
        if (rows == 0) throw new Refused("error.session.elsewhere");
    }

    Optional<SessionRecord> find(SessionId id) {
        return find(SESSION.ID.eq(id.value()));
    }

    Optional<SessionRecord> find(String number) {
        return find(SESSION.NUMBER.eq(number));
    }

    private Optional<SessionRecord> find(Condition condition) {
        return db.selectFrom(SESSION).where(condition).fetchOptional(SessionRepository::session);
    }

    Optional<SessionId> sessionOf(ItemId item) {
        return db.select(AGENDA_ITEM.SESSION_ID)
                .from(AGENDA_ITEM)
                .where(AGENDA_ITEM.ID.eq(item.value()))
                .fetchOptional(row -> new SessionId(row.value1()));
    }

    /** The sessions by correspondence that are not over though their window has begun. */
    List<SessionId> underWay(Instant now) {
        return db.select(SESSION.ID)
                .from(SESSION)
                .where(
                        SESSION.KIND.eq(SessionKind.CORRESPONDENCE.wireName()),
                        SESSION.STATE.in(SessionState.CONVENED.wireName(), SessionState.OPEN.wireName()),
                        SESSION.STARTS_AT.le(now))
                .orderBy(SESSION.STARTS_AT)
                .fetch(row -> new SessionId(row.value1()));
    }

    /** The session, locked until the transaction ends: two acts on one session follow one another. */
    SessionRecord lock(SessionId id) {
        return db.selectFrom(SESSION)
                .where(SESSION.ID.eq(id.value()))
                .forUpdate()
                .fetchOptional(SessionRepository::session)
                .orElseThrow(NotFound::new);
    }

    SessionRecord get(SessionId id) {
        return find(id).orElseThrow(NotFound::new);
    }

    void convened(SessionId id, Instant at) {
        db.update(SESSION)
                .set(SESSION.STATE, SessionState.CONVENED.wireName())
                .set(SESSION.CONVENED_AT, at)
                .where(SESSION.ID.eq(id.value()))
                .execute();
    }

    void opened(SessionId id, Instant at) {
        db.update(SESSION)
                .set(SESSION.STATE, SessionState.OPEN.wireName())
                .set(SESSION.OPENED_AT, at)
                .where(SESSION.ID.eq(id.value()))
                .execute();
    }

    void closed(SessionId id, Instant at) {
        db.update(SESSION)
                .set(SESSION.STATE, SessionState.CLOSED.wireName())
                .set(SESSION.CLOSED_AT, at)
                .setNull(SESSION.CURRENT_ITEM_ID)
                .where(SESSION.ID.eq(id.value()))
                .execute();
    }

    void cancelled(SessionId id, String reason) {
        db.update(SESSION)
                .set(SESSION.STATE, SessionState.CANCELLED.wireName())
                .set(SESSION.CANCELLED_FOR, reason)
                .where(SESSION.ID.eq(id.value()))
                .execute();
    }

    void state(SessionId id, SessionState state) {
        db.update(SESSION)
                .set(SESSION.STATE, state.wireName())
                .where(SESSION.ID.eq(id.value()))
                .execute();
    }

    void currentItem(SessionId id, @Nullable ItemId item) {
        db.update(SESSION)
                .set(SESSION.CURRENT_ITEM_ID, item == null ? val((UUID) null) : val(item.value()))
                .where(SESSION.ID.eq(id.value()))
                .execute();
    }

    static SessionRecord session(Record row) {
        var minuteTaker = row.get(SESSION.MINUTE_TAKER_ID);
        var item = row.get(SESSION.CURRENT_ITEM_ID);
        return new SessionRecord(
                new SessionId(row.get(SESSION.ID)),
                row.get(SESSION.NUMBER),
                new BodyId(row.get(SESSION.BODY_ID)),
                WireName.parse(SessionKind.class, row.get(SESSION.KIND)),
                row.get(SESSION.TITLE),
                row.get(SESSION.PLACE),
                row.get(SESSION.STARTS_AT),
                row.get(SESSION.CLOSES_AT),
                row.get(SESSION.CASTING_AT),
                row.get(SESSION.LOTTERY),
                new PersonId(row.get(SESSION.CHAIR_ID)),
                minuteTaker == null ? null : new PersonId(minuteTaker),
                WireName.parse(SessionState.class, row.get(SESSION.STATE)),
                row.get(SESSION.CONVENED_AT),
                row.get(SESSION.OPENED_AT),
                row.get(SESSION.CLOSED_AT),
                row.get(SESSION.CANCELLED_FOR),
                item == null ? null : new ItemId(item),
                row.get(SESSION.VERSION));
    }

    private static @Nullable UUID idOf(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }
}
