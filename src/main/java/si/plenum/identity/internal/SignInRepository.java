package si.plenum.identity.internal;

import static org.jooq.Records.mapping;
import static si.plenum.identity.internal.db.Tables.ISSUED_LINK;
import static si.plenum.identity.internal.db.Tables.PERSON;
import static si.plenum.identity.internal.db.Tables.SIGN_IN;
import static si.plenum.identity.internal.db.Tables.SIGN_IN_ASK;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import si.plenum.identity.IssuedLink;
import si.plenum.identity.PersonId;
import si.plenum.platform.Ids;

/** One-time ways in, in their tables. Each use is one statement, so that one of many gets in. */
@Repository
class SignInRepository {

    static final int MOST_TRIES = 5;

    private final DSLContext db;

    SignInRepository(DSLContext db) {
        this.db = db;
    }

    void ask(byte[] browserHash, byte[] addressMac, byte[] codeMac, Instant now, Instant expires) {
        db.insertInto(
                        SIGN_IN_ASK,
                        SIGN_IN_ASK.BROWSER_HASH,
                        SIGN_IN_ASK.ADDRESS_MAC,
                        SIGN_IN_ASK.CODE_MAC,
                        SIGN_IN_ASK.CREATED_AT,
                        SIGN_IN_ASK.EXPIRES_AT)
                .values(browserHash, addressMac, codeMac, now, expires)
                .execute();
    }

    void add(byte[] tokenHash, PersonId person, Way way, byte @Nullable [] browserHash, Instant now) {
        db.insertInto(
                        SIGN_IN,
                        SIGN_IN.TOKEN_HASH,
                        SIGN_IN.PERSON_ID,
                        SIGN_IN.WAY,
                        SIGN_IN.BROWSER_HASH,
                        SIGN_IN.CREATED_AT,
                        SIGN_IN.EXPIRES_AT)
                .values(tokenHash, person.value(), way.code(), browserHash, now, now.plus(way.lasts()))
                .execute();
    }

    /** Counts a try of the code; empty once there were five, or too late. */
    Optional<Try> tryCode(byte[] browserHash, Instant now) {
        return db.update(SIGN_IN_ASK)
                .set(SIGN_IN_ASK.TRIES, SIGN_IN_ASK.TRIES.plus(1))
                .where(
                        SIGN_IN_ASK.BROWSER_HASH.eq(browserHash),
                        SIGN_IN_ASK.TRIES.lt((short) MOST_TRIES),
                        SIGN_IN_ASK.EXPIRES_AT.gt(now))
                .returningResult(
                        SIGN_IN_ASK.TRIES.convertFrom(Short::intValue), SIGN_IN_ASK.ADDRESS_MAC, SIGN_IN_ASK.CODE_MAC)
                .fetchOptional(mapping(Try::new));
    }

    /** Uses up the link that was mailed to the account, if there is one. */
    Optional<PersonId> useAsked(byte[] browserHash, Instant now) {
        return db.update(SIGN_IN)
                .set(SIGN_IN.USED_AT, now)
                .where(SIGN_IN.BROWSER_HASH.eq(browserHash), SIGN_IN.USED_AT.isNull(), SIGN_IN.EXPIRES_AT.gt(now))
                .returningResult(SIGN_IN.PERSON_ID)
                .fetchOptional(row -> new PersonId(row.value1()));
    }

    Optional<PersonId> use(byte[] tokenHash, Instant now) {
        return db.update(SIGN_IN)
                .set(SIGN_IN.USED_AT, now)
                .where(SIGN_IN.TOKEN_HASH.eq(tokenHash), SIGN_IN.USED_AT.isNull(), SIGN_IN.EXPIRES_AT.gt(now))
                .returningResult(SIGN_IN.PERSON_ID)
                .fetchOptional(row -> new PersonId(row.value1()));
    }

    Optional<Found> find(byte[] tokenHash) {
        return db.select(SIGN_IN.EXPIRES_AT, SIGN_IN.USED_AT)
                .from(SIGN_IN)
                .where(SIGN_IN.TOKEN_HASH.eq(tokenHash))
                .fetchOptional(mapping(Found::new));
    }

    UUID noteIssued(PersonId person, PersonId issuer, Instant now) {
        var id = Ids.random();
        db.insertInto(ISSUED_LINK, ISSUED_LINK.ID, ISSUED_LINK.PERSON_ID, ISSUED_LINK.ISSUED_BY, ISSUED_LINK.ISSUED_AT)
                .values(id, person.value(), issuer.value(), now)
                .execute();
        return id;
    }

    boolean hasUntold(PersonId person) {
        return db.fetchExists(ISSUED_LINK, ISSUED_LINK.PERSON_ID.eq(person.value()), ISSUED_LINK.TOLD_AT.isNull());
    }

    List<IssuedLink> tell(PersonId person, Instant now) {
        return db.update(ISSUED_LINK)
                .set(ISSUED_LINK.TOLD_AT, now)
                .from(PERSON)
                .where(
                        PERSON.ID.eq(ISSUED_LINK.ISSUED_BY),
                        ISSUED_LINK.PERSON_ID.eq(person.value()),
                        ISSUED_LINK.TOLD_AT.isNull())
                .returningResult(PERSON.NAME, ISSUED_LINK.ISSUED_AT)
                .fetch(mapping(IssuedLink::new));
    }

    void forgetBefore(Instant time) {
        db.deleteFrom(SIGN_IN).where(SIGN_IN.EXPIRES_AT.lt(time)).execute();
        db.deleteFrom(SIGN_IN_ASK).where(SIGN_IN_ASK.EXPIRES_AT.lt(time)).execute();
    }

    /** A try of a code: the how manieth, and what the right code comes to. */
    @SuppressWarnings("ArrayRecordComponent") // read once and never compared
    record Try(int number, byte[] addressMac, byte[] codeMac) {}

    /** A link that exists or existed until yesterday. */
    record Found(Instant expires, @Nullable Instant used) {}
}
