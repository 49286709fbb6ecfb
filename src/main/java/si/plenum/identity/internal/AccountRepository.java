package si.plenum.identity.internal;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.when;
import static si.plenum.identity.internal.db.Tables.ACCOUNT;
import static si.plenum.identity.internal.db.Tables.PERSON;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import si.plenum.identity.EmailAddress;
import si.plenum.identity.PersonId;

/** The part of an account that lets somebody in or keeps them out. */
@Repository
class AccountRepository {

    /** After this long without a request the next one begins a new visit. */
    private static final Duration ABSENCE = Duration.ofMinutes(30);

    private final DSLContext db;

    AccountRepository(DSLContext db) {
        this.db = db;
    }

    /** The account, unless it is disabled. */
    Optional<OpenAccount> open(PersonId person) {
        return db.select(
                        ACCOUNT.PERSON_ID.convertFrom(PersonId::new),
                        PERSON.NAME,
                        ACCOUNT.SESSION_SECRET,
                        ACCOUNT.ADMINISTRATOR)
                .from(ACCOUNT)
                .join(PERSON)
                .on(PERSON.ID.eq(ACCOUNT.PERSON_ID))
                .where(ACCOUNT.PERSON_ID.eq(person.value()), ACCOUNT.DISABLED_AT.isNull())
                .fetchOptional(mapping(OpenAccount::new));
    }

    /** Whose address this is, unless the account is disabled. */
    Optional<PersonId> byEmail(EmailAddress email) {
        return db.select(ACCOUNT.PERSON_ID)
                .from(ACCOUNT)
                .where(ACCOUNT.EMAIL.eq(email.value()), ACCOUNT.DISABLED_AT.isNull())
                .fetchOptional(row -> new PersonId(row.value1()));
    }

    /** Locks the administrators that can sign in, so that two cannot resign at once. */
    List<PersonId> lockAdministrators() {
        return db.select(ACCOUNT.PERSON_ID)
                .from(ACCOUNT)
                .where(ACCOUNT.ADMINISTRATOR.isTrue(), ACCOUNT.DISABLED_AT.isNull())
                .orderBy(ACCOUNT.PERSON_ID)
                .forUpdate()
                .fetch(row -> new PersonId(row.value1()));
    }

    boolean setAdministrator(PersonId person, boolean administrator) {
        return db.update(ACCOUNT)
                        .set(ACCOUNT.ADMINISTRATOR, administrator)
                        .where(ACCOUNT.PERSON_ID.eq(person.value()))
                        .execute()
                == 1;
    }

    boolean disable(PersonId person, Instant now) {
        return db.update(ACCOUNT)
                        .set(ACCOUNT.DISABLED_AT, coalesce(ACCOUNT.DISABLED_AT, now))
                        .where(ACCOUNT.PERSON_ID.eq(person.value()))
                        .execute()
                == 1;
    }

    boolean enable(PersonId person) {
        return db.update(ACCOUNT)
                        .setNull(ACCOUNT.DISABLED_AT)
                        .where(ACCOUNT.PERSON_ID.eq(person.value()))
                        .execute()
                == 1;
    }

    void changeSessionSecret(PersonId person, String secret) {
        db.update(ACCOUNT)
                .set(ACCOUNT.SESSION_SECRET, secret)
                .where(ACCOUNT.PERSON_ID.eq(person.value()))
                .execute();
    }

    /** One write a minute at most: a busy page asks often. */
    void arrive(PersonId person, Instant now) {
        db.update(ACCOUNT)
                .set(
                        ACCOUNT.PREVIOUS_VISIT_AT,
                        when(ACCOUNT.VISITED_AT.lt(now.minus(ABSENCE)), ACCOUNT.VISITED_AT)
                                .otherwise(ACCOUNT.PREVIOUS_VISIT_AT))
                .set(ACCOUNT.VISITED_AT, now)
                .where(
                        ACCOUNT.PERSON_ID.eq(person.value()),
                        ACCOUNT.VISITED_AT.isNull().or(ACCOUNT.VISITED_AT.lt(now.minus(Duration.ofMinutes(1)))))
                .execute();
    }

    /** An account that may sign in. */
    record OpenAccount(PersonId id, String name, String sessionSecret, boolean administrator) {}
}
