package si.plenum.plenary.internal;

import static si.plenum.plenary.internal.db.Tables.CORRECTION_SIGNATURE;
import static si.plenum.plenary.internal.db.Tables.MINUTES_CORRECTION;
import static si.plenum.plenary.internal.db.Tables.SESSION;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import si.plenum.identity.PersonId;
import si.plenum.platform.Ids;
import si.plenum.plenary.Correction;
import si.plenum.plenary.SessionId;
import si.plenum.plenary.internal.MinutesRepository.Signed;

/** Corrections of minutes and who has confirmed them. */
@Repository
class CorrectionRepository {

    private final DSLContext db;

    CorrectionRepository(DSLContext db) {
        this.db = db;
    }

    /** One that is not confirmed. */
    record Open(UUID id, int ordinal, String text, int version) {}

    Optional<Open> open(SessionId session) {
        return db.selectFrom(MINUTES_CORRECTION)
                .where(MINUTES_CORRECTION.SESSION_ID.eq(session.value()), MINUTES_CORRECTION.CONFIRMED_AT.isNull())
                .fetchOptional(row -> new Open(row.getId(), row.getOrdinal(), row.getText(), row.getVersion()));
    }

    void insert(SessionId session, String text, PersonId by, Instant at) {
        db.insertInto(MINUTES_CORRECTION)
                .set(MINUTES_CORRECTION.ID, Ids.ordered())
                .set(MINUTES_CORRECTION.SESSION_ID, session.value())
                .set(MINUTES_CORRECTION.ORDINAL, confirmed(session).size() + 1)
                .set(MINUTES_CORRECTION.TEXT, text)
                .set(MINUTES_CORRECTION.VERSION, 1)
                .set(MINUTES_CORRECTION.WRITTEN_BY, by.value())
                .set(MINUTES_CORRECTION.WRITTEN_AT, at)
                .execute();
    }

    void rewrite(Open open, String text, PersonId by, Instant at) {
        takeSignaturesBack(open);
        db.update(MINUTES_CORRECTION)
                .set(MINUTES_CORRECTION.TEXT, text)
                .set(MINUTES_CORRECTION.VERSION, open.version() + 1)
                .set(MINUTES_CORRECTION.WRITTEN_BY, by.value())
                .set(MINUTES_CORRECTION.WRITTEN_AT, at)
                .where(MINUTES_CORRECTION.ID.eq(open.id()))
                .execute();
    }

    void drop(Open open) {
        takeSignaturesBack(open);
        db.deleteFrom(MINUTES_CORRECTION)
                .where(MINUTES_CORRECTION.ID.eq(open.id()))
                .execute();
    }

    private void takeSignaturesBack(Open open) {
        db.deleteFrom(CORRECTION_SIGNATURE)
                .where(CORRECTION_SIGNATURE.CORRECTION_ID.eq(open.id()))
                .execute();
    }

    List<Signed> signatures(Open open) {
        return db.selectFrom(CORRECTION_SIGNATURE)
                .where(CORRECTION_SIGNATURE.CORRECTION_ID.eq(open.id()))
                .orderBy(CORRECTION_SIGNATURE.SIGNED_AT, CORRECTION_SIGNATURE.OFFICE)
                .fetch(row -> new Signed(row.getOffice(), new PersonId(row.getPersonId()), row.getSignedAt()));
    }

    /** Signing twice is signing once. */
    void sign(Open open, String office, PersonId person, Instant at) {
        db.insertInto(CORRECTION_SIGNATURE)
                .set(CORRECTION_SIGNATURE.CORRECTION_ID, open.id())
                .set(CORRECTION_SIGNATURE.OFFICE, office)
                .set(CORRECTION_SIGNATURE.PERSON_ID, person.value())
                .set(CORRECTION_SIGNATURE.SIGNED_AT, at)
                .onConflictDoNothing()
                .execute();
    }

    void confirm(Open open, byte[] hash, Instant at) {
        db.update(MINUTES_CORRECTION)
                .set(MINUTES_CORRECTION.CONFIRMED_AT, at)
                .set(MINUTES_CORRECTION.HASH, hash)
                .where(MINUTES_CORRECTION.ID.eq(open.id()))
                .execute();
    }

    List<Correction> confirmed(SessionId session) {
        return confirmed(SESSION.ID.eq(session.value()));
    }

    List<Correction> confirmed(String number) {
        return confirmed(SESSION.NUMBER.eq(number));
    }

    private List<Correction> confirmed(Condition which) {
        return db.select(
                        MINUTES_CORRECTION.ORDINAL,
                        MINUTES_CORRECTION.TEXT,
                        MINUTES_CORRECTION.CONFIRMED_AT,
                        MINUTES_CORRECTION.HASH)
                .from(MINUTES_CORRECTION)
                .join(SESSION)
                .on(SESSION.ID.eq(MINUTES_CORRECTION.SESSION_ID))
                .where(which, MINUTES_CORRECTION.CONFIRMED_AT.isNotNull())
                .orderBy(MINUTES_CORRECTION.ORDINAL)
                .fetch(row -> new Correction(
                        row.value1(),
                        row.value2(),
                        Objects.requireNonNull(row.value3()),
                        HexFormat.of().formatHex(Objects.requireNonNull(row.value4()))));
    }
}
