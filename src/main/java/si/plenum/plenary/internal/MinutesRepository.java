package si.plenum.plenary.internal;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static si.plenum.plenary.internal.db.Tables.AGENDA_ITEM;
import static si.plenum.plenary.internal.db.Tables.MINUTES;
import static si.plenum.plenary.internal.db.Tables.MINUTES_NOTE;
import static si.plenum.plenary.internal.db.Tables.MINUTES_SIGNATURE;
import static si.plenum.plenary.internal.db.Tables.QUORUM_CHECK;
import static si.plenum.plenary.internal.db.Tables.SESSION;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import si.plenum.identity.PersonId;
import si.plenum.plenary.ConfirmedMinutes;
import si.plenum.plenary.ItemId;
import si.plenum.plenary.MinutesText.QuorumCheck;
import si.plenum.plenary.SessionId;
import si.plenum.plenary.SessionState;

/** Notes, signatures and the frozen text of minutes. */
@Repository
class MinutesRepository {

    static final String CHAIR = "chair";
    static final String MINUTE_TAKER = "minute-taker";

    private final DSLContext db;

    MinutesRepository(DSLContext db) {
        this.db = db;
    }

    record Note(String text, int version) {}

    record Signed(String office, PersonId person, Instant at) {}

    Map<UUID, Note> notes(SessionId session) {
        return db.select(MINUTES_NOTE.ITEM_ID, MINUTES_NOTE.TEXT, MINUTES_NOTE.VERSION)
                .from(MINUTES_NOTE)
                .join(AGENDA_ITEM)
                .on(AGENDA_ITEM.ID.eq(MINUTES_NOTE.ITEM_ID))
                .where(AGENDA_ITEM.SESSION_ID.eq(session.value()))
                .fetchMap(row -> row.value1(), row -> new Note(row.value2(), row.value3()));
    }

    /** Writes it if its version is still the one that was read; 0: there is none yet. */
    boolean write(ItemId item, int version, String text, PersonId by, Instant at) {
        if (version == 0) {
            return db.insertInto(MINUTES_NOTE)
                            .set(MINUTES_NOTE.ITEM_ID, item.value())
                            .set(MINUTES_NOTE.TEXT, text)
                            .set(MINUTES_NOTE.VERSION, 1)
                            .set(MINUTES_NOTE.WRITTEN_BY, by.value())
                            .set(MINUTES_NOTE.WRITTEN_AT, at)
                            .onConflictDoNothing()
                            .execute()
                    == 1;
        }
        return db.update(MINUTES_NOTE)
                        .set(MINUTES_NOTE.TEXT, text)
                        .set(MINUTES_NOTE.VERSION, version + 1)
                        .set(MINUTES_NOTE.WRITTEN_BY, by.value())
                        .set(MINUTES_NOTE.WRITTEN_AT, at)
                        .where(MINUTES_NOTE.ITEM_ID.eq(item.value()), MINUTES_NOTE.VERSION.eq(version))
                        .execute()
                == 1;
    }

    List<Signed> signatures(SessionId session) {
        return db.selectFrom(MINUTES_SIGNATURE)
                .where(MINUTES_SIGNATURE.SESSION_ID.eq(session.value()))
                .orderBy(MINUTES_SIGNATURE.SIGNED_AT, MINUTES_SIGNATURE.OFFICE)
                .fetch(row -> new Signed(row.getOffice(), new PersonId(row.getPersonId()), row.getSignedAt()));
    }

    /** Signing twice is signing once. */
    void sign(SessionId session, String office, PersonId person, Instant at) {
        db.insertInto(MINUTES_SIGNATURE)
                .set(MINUTES_SIGNATURE.SESSION_ID, session.value())
                .set(MINUTES_SIGNATURE.OFFICE, office)
                .set(MINUTES_SIGNATURE.PERSON_ID, person.value())
                .set(MINUTES_SIGNATURE.SIGNED_AT, at)
                .onConflictDoNothing()
                .execute();
    }

    void takeSignaturesBack(SessionId session) {
        db.deleteFrom(MINUTES_SIGNATURE)
                .where(MINUTES_SIGNATURE.SESSION_ID.eq(session.value()))
                .execute();
    }

    void freeze(SessionId session, String text, byte[] hash, Instant at) {
        db.insertInto(MINUTES)
                .set(MINUTES.SESSION_ID, session.value())
                .set(MINUTES.TEXT, text)
                .set(MINUTES.HASH, hash)
                .set(MINUTES.CONFIRMED_AT, at)
                .execute();
    }

    Optional<ConfirmedMinutes> confirmed(SessionId session) {
        return confirmed(MINUTES.SESSION_ID.eq(session.value()));
    }

    Optional<ConfirmedMinutes> confirmed(String number) {
        return confirmed(SESSION.NUMBER.eq(number));
    }

    private Optional<ConfirmedMinutes> confirmed(Condition which) {
        return db.select(MINUTES.TEXT, MINUTES.CONFIRMED_AT, MINUTES.HASH)
                .from(MINUTES)
                .join(SESSION)
                .on(SESSION.ID.eq(MINUTES.SESSION_ID))
                .where(which)
                .fetchOptional(row -> new ConfirmedMinutes(
                        MinutesJson.read(row.value1()),
                        row.value2(),
                        HexFormat.of().formatHex(row.value3())));
    }

    List<QuorumCheck> quorumChecks(SessionId session) {
        return db.selectFrom(QUORUM_CHECK)
                .where(QUORUM_CHECK.SESSION_ID.eq(session.value()))
                .orderBy(QUORUM_CHECK.AT, QUORUM_CHECK.ID)
                .fetch(row -> new QuorumCheck(
                        row.getAt(),
                        row.getOccasion(),
                        row.getPresent(),
                        row.getRoll(),
                        row.getNeeded(),
                        row.getLate(),
                        row.getMet()));
    }

    /** Closed sessions in which the person holds an office and has not confirmed the minutes, the oldest first. */
    List<SessionRecord> awaiting(PersonId person) {
        return db.selectFrom(SESSION)
                .where(
                        SESSION.STATE.eq(SessionState.CLOSED.wireName()),
                        SESSION.CHAIR_ID
                                .eq(person.value())
                                .and(unsigned(CHAIR))
                                .or(SESSION.MINUTE_TAKER_ID.eq(person.value()).and(unsigned(MINUTE_TAKER))),
                        notExists(selectOne().from(MINUTES).where(MINUTES.SESSION_ID.eq(SESSION.ID))))
                .orderBy(SESSION.STARTS_AT)
                .fetch(SessionRepository::session);
    }

    private static Condition unsigned(String office) {
        return exists(selectOne()
                        .from(MINUTES_SIGNATURE)
                        .where(MINUTES_SIGNATURE.SESSION_ID.eq(SESSION.ID), MINUTES_SIGNATURE.OFFICE.eq(office)))
                .not();
    }
}
