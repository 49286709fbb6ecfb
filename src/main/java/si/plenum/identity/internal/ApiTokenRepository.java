package si.plenum.identity.internal;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.val;
import static si.plenum.identity.internal.db.Tables.ACCOUNT;
import static si.plenum.identity.internal.db.Tables.API_TOKEN;
import static si.plenum.identity.internal.db.Tables.PERSON;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
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

    /** What the table keeps of a token, as a key of maps. */
    record Hash(ByteBuffer value) {

        Hash(byte[] bytes) {
            this(ByteBuffer.wrap(bytes));
        }

        byte[] bytes() {
            return value.array();
        }
    }

    /** As a text, since it is asked for every call: composing it would take longer than answering it. */
    private static final String GOOD = """
            SELECT token.token_hash, person.id, person.name, account.administrator,
                   token.may_read, token.may_write, token.may_vote
              FROM identity.api_token token
              JOIN identity.account account ON account.person_id = token.person_id
              JOIN identity.person person ON person.id = token.person_id
             WHERE token.token_hash = ANY ({0}) AND token.expires_at > {1}
               AND token.revoked_at IS NULL AND account.disabled_at IS NULL""";

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
                        API_TOKEN.MAY_READ,
                        API_TOKEN.MAY_WRITE,
                        API_TOKEN.MAY_VOTE,
                        API_TOKEN.CREATED_AT,
                        API_TOKEN.EXPIRES_AT,
                        API_TOKEN.LAST_USED_AT)
                .from(API_TOKEN)
                .where(API_TOKEN.PERSON_ID.eq(person.value()), API_TOKEN.REVOKED_AT.isNull())
                .orderBy(API_TOKEN.CREATED_AT.desc(), API_TOKEN.ID.desc())
                .fetch(row -> new ApiToken(
                        row.value1(),
                        row.value2(),
                        scopes(row.value3(), row.value4(), row.value5()),
                        row.value6(),
                        row.value7(),
                        row.value8()));
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

    /** Who shows which of these tokens, by their hashes; those that are not good now are left out. */
    Map<Hash, Bearer> bearers(Collection<Hash> shown, Instant now) {
        return db.resultQuery(GOOD, val(bytes(shown)), val(now.atOffset(ZoneOffset.UTC)))
                .coerce(
                        API_TOKEN.TOKEN_HASH,
                        PERSON.ID,
                        PERSON.NAME,
                        ACCOUNT.ADMINISTRATOR,
                        API_TOKEN.MAY_READ,
                        API_TOKEN.MAY_WRITE,
                        API_TOKEN.MAY_VOTE)
                .fetchMap(
                        row -> new Hash(row.value1()),
                        row -> new Bearer(
                                new SignedIn(new PersonId(row.value2()), row.value3()),
                                row.value4(),
                                scopes(row.value5(), row.value6(), row.value7())));
    }

    /** To the minute: a program that asks a thousand times is one use. One that is being changed meanwhile is passed over. */
    void noteUses(Map<Hash, Instant> uses) {
        if (uses.isEmpty()) return;
        db.execute(
                """
                WITH used AS (
                    SELECT token.id, use.at
                      FROM unnest({0}, {1}) use (hash, at)
                      JOIN identity.api_token token ON token.token_hash = use.hash
                     WHERE coalesce(token.last_used_at < use.at - interval '1 minute', true)
                       FOR UPDATE OF token SKIP LOCKED)
                UPDATE identity.api_token SET last_used_at = used.at FROM used WHERE api_token.id = used.id""",
                val(bytes(uses.keySet())),
                val(uses.values().stream()
                        .map(at -> at.atOffset(ZoneOffset.UTC))
                        .toArray(OffsetDateTime[]::new)));
    }

    private static byte[][] bytes(Collection<Hash> hashes) {
        return hashes.stream().map(Hash::bytes).toArray(byte[][]::new);
    }

    private static Set<Scope> scopes(boolean read, boolean write, boolean vote) {
        Set<Scope> scopes = EnumSet.noneOf(Scope.class);
        if (read) scopes.add(Scope.READ);
        if (write) scopes.add(Scope.WRITE);
        if (vote) scopes.add(Scope.VOTE);
        return scopes;
    }
}
