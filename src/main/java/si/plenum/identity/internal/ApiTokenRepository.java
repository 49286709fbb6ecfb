package si.plenum.identity.internal;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static si.plenum.identity.internal.db.Tables.ACCOUNT;
import static si.plenum.identity.internal.db.Tables.API_TOKEN;
import static si.plenum.identity.internal.db.Tables.PERSON;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Row3;
import org.jooq.SelectField;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import si.plenum.identity.ApiTokens.ApiToken;
import si.plenum.identity.ApiTokens.Bearer;
import si.plenum.identity.ApiTokens.Scope;
import si.plenum.identity.PersonId;
import si.plenum.identity.SignedIn;
import si.plenum.platform.Ids;

/** Tokens of programs in their table. */
@Repository
class ApiTokenRepository {

    private static final Row3<Boolean, Boolean, Boolean> MAY =
            DSL.row(API_TOKEN.MAY_READ, API_TOKEN.MAY_WRITE, API_TOKEN.MAY_VOTE);

    private final DSLContext db;

    ApiTokenRepository(DSLContext db) {
        this.db = db;
    }

    void add(PersonId person, String name, byte[] hash, Set<Scope> scopes, Instant now, Instant expires) {
        db.insertInto(API_TOKEN)
                .set(API_TOKEN.ID, Ids.ordered())
                .set(API_TOKEN.PERSON_ID, person.value())
                .set(API_TOKEN.NAME, name)
                .set(API_TOKEN.TOKEN_HASH, hash)
                .set(API_TOKEN.MAY_READ, scopes.contains(Scope.READ))
                .set(API_TOKEN.MAY_WRITE, scopes.contains(Scope.WRITE))
                .set(API_TOKEN.MAY_VOTE, scopes.contains(Scope.VOTE))
                .set(API_TOKEN.CREATED_AT, now)
                .set(API_TOKEN.EXPIRES_AT, expires)
                .execute();
    }

    List<ApiToken> of(PersonId person) {
        return db.select(
                        API_TOKEN.ID,
                        API_TOKEN.NAME,
                        scopes(),
                        API_TOKEN.CREATED_AT,
                        API_TOKEN.EXPIRES_AT,
                        API_TOKEN.LAST_USED_AT)
                .from(API_TOKEN)
                .where(API_TOKEN.PERSON_ID.eq(person.value()), API_TOKEN.REVOKED_AT.isNull())
                .orderBy(API_TOKEN.CREATED_AT.desc(), API_TOKEN.ID.desc())
                .fetch(mapping(ApiToken::new));
    }

    boolean revoke(PersonId person, UUID token, Instant now) {
        return db.update(API_TOKEN)
                        .set(API_TOKEN.REVOKED_AT, coalesce(API_TOKEN.REVOKED_AT, now))
                        .where(API_TOKEN.ID.eq(token), API_TOKEN.PERSON_ID.eq(person.value()))
                        .execute()
                == 1;
    }

    void revokeAll(PersonId person, Instant now) {
        db.update(API_TOKEN)
                .set(API_TOKEN.REVOKED_AT, now)
                .where(API_TOKEN.PERSON_ID.eq(person.value()), API_TOKEN.REVOKED_AT.isNull())
                .execute();
    }

    Optional<Bearer> bearer(byte[] hash, Instant now) {
        return db.select(PERSON.ID, PERSON.NAME, ACCOUNT.ADMINISTRATOR, scopes())
                .from(API_TOKEN)
                .join(ACCOUNT)
                .on(ACCOUNT.PERSON_ID.eq(API_TOKEN.PERSON_ID))
                .join(PERSON)
                .on(PERSON.ID.eq(API_TOKEN.PERSON_ID))
                .where(
                        API_TOKEN.TOKEN_HASH.eq(hash),
                        API_TOKEN.EXPIRES_AT.gt(now),
                        API_TOKEN.REVOKED_AT.isNull(),
                        ACCOUNT.DISABLED_AT.isNull())
                .fetchOptional(row ->
                        new Bearer(new SignedIn(new PersonId(row.value1()), row.value2()), row.value3(), row.value4()));
    }

    /** To the minute: a program that asks a thousand times is one use. */
    void noteUse(byte[] hash, Instant now) {
        db.update(API_TOKEN)
                .set(API_TOKEN.LAST_USED_AT, now)
                .where(
                        API_TOKEN.TOKEN_HASH.eq(hash),
                        API_TOKEN.LAST_USED_AT.isNull().or(API_TOKEN.LAST_USED_AT.lt(now.minus(Duration.ofMinutes(1)))))
                .execute();
    }

    private static SelectField<Set<Scope>> scopes() {
        return MAY.convertFrom(may -> {
            Set<Scope> scopes = EnumSet.noneOf(Scope.class);
            if (may.value1()) scopes.add(Scope.READ);
            if (may.value2()) scopes.add(Scope.WRITE);
            if (may.value3()) scopes.add(Scope.VOTE);
            return scopes;
        });
    }
}
