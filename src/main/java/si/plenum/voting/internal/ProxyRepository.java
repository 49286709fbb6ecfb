package si.plenum.voting.internal;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;
import static si.plenum.voting.internal.db.Tables.PROXY;
import static si.plenum.voting.internal.db.Tables.ROLL_ENTRY;
import static si.plenum.voting.internal.db.Tables.VOTE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import si.plenum.community.BodyId;
import si.plenum.community.MembershipId;
import si.plenum.identity.PersonId;
import si.plenum.voting.NewProxy;
import si.plenum.voting.ProxyId;
import si.plenum.voting.ProxyScope;

/** Reads and writes proxies. */
@Repository
class ProxyRepository {

    private static final Field<LocalDate> FROM = field("lower({0})", LocalDate.class, PROXY.DURING);
    private static final Field<LocalDate> LAST = field("upper({0}) - 1", LocalDate.class, PROXY.DURING);

    /** A proxy as it is stored. */
    record Stored(
            ProxyId id,
            BodyId body,
            MembershipId giver,
            MembershipId holder,
            ProxyScope scope,
            LocalDate from,
            @Nullable LocalDate last,
            @Nullable String document,
            Instant grantedAt,
            @Nullable Instant revokedAt) {

        boolean meets(NewProxy other) {
            return scope.meets(other.scope())
                    && (last == null || !last.isBefore(other.from()))
                    && (other.last() == null || !other.last().isBefore(from));
        }
    }

    private final DSLContext db;

    ProxyRepository(DSLContext db) {
        this.db = db;
    }

    /** One at a time changes the proxies of a body, so that what is checked is still so when it is written. */
    void lock(BodyId body) {
        db.execute("SELECT pg_advisory_xact_lock(hashtextextended({0}, 0))", inline("proxies " + body.value()));
    }

    void insert(ProxyId id, NewProxy proxy, @Nullable String document, PersonId by, Instant at) {
        db.insertInto(PROXY)
                .set(PROXY.ID, id.value())
                .set(PROXY.BODY_ID, proxy.body().value())
                .set(PROXY.GIVER_ID, proxy.giver().value())
                .set(PROXY.HOLDER_ID, proxy.holder().value())
                .set(PROXY.CONTEXT_ID, context(proxy.scope()))
                .set(PROXY.SUBJECT_ID, subject(proxy.scope()))
                .set(Map.of(
                        PROXY.DURING,
                        field("daterange({0}, {1}, '[]')", val(proxy.from()), val(proxy.last(), LocalDate.class))))
                .set(PROXY.DOCUMENT, document)
                .set(PROXY.GRANTED_BY, by.value())
                .set(PROXY.GRANTED_AT, at)
                .execute();
    }

    void revoke(ProxyId id, PersonId by, Instant at) {
        db.update(PROXY)
                .set(PROXY.REVOKED_BY, by.value())
                .set(PROXY.REVOKED_AT, at)
                .where(PROXY.ID.eq(id.value()), PROXY.REVOKED_AT.isNull())
                .execute();
    }

    Optional<Stored> find(ProxyId id) {
        return proxies(PROXY.ID.eq(id.value())).stream().findFirst();
    }

    /** Not revoked, and not over on that day. */
    List<Stored> notOver(BodyId body, LocalDate day) {
        return proxies(PROXY.BODY_ID.eq(body.value())).stream()
                .filter(proxy -> proxy.revokedAt() == null)
                .filter(proxy -> proxy.last() == null || !proxy.last().isBefore(day))
                .toList();
    }

    /** Valid on that day for the votes on a matter. */
    List<Representation.Grant> covering(BodyId body, UUID context, @Nullable UUID subject, LocalDate day) {
        return proxies(PROXY.BODY_ID
                        .eq(body.value())
                        .and(PROXY.REVOKED_AT.isNull())
                        .and(condition("{0} @> {1}", PROXY.DURING, val(day))))
                .stream()
                .filter(proxy -> proxy.scope().covers(context, subject))
                .map(proxy -> new Representation.Grant(
                        proxy.id(), proxy.giver(), proxy.holder(), proxy.scope(), proxy.grantedAt()))
                .toList();
    }

    /** Whether a vote that takes ballots holds it in its roll. */
    boolean isUsed(ProxyId id) {
        return db.fetchExists(
                VOTE,
                VOTE.STATE.in("issuing", "open"),
                exists(selectOne()
                        .from(ROLL_ENTRY)
                        .where(ROLL_ENTRY.VOTE_ID.eq(VOTE.ID), ROLL_ENTRY.PROXY_ID.eq(id.value()))));
    }

    private List<Stored> proxies(Condition which) {
        return db.select(
                        PROXY.ID,
                        PROXY.BODY_ID,
                        PROXY.GIVER_ID,
                        PROXY.HOLDER_ID,
                        PROXY.CONTEXT_ID,
                        PROXY.SUBJECT_ID,
                        FROM,
                        LAST,
                        PROXY.DOCUMENT,
                        PROXY.GRANTED_AT,
                        PROXY.REVOKED_AT)
                .from(PROXY)
                .where(which)
                .orderBy(PROXY.GRANTED_AT, PROXY.ID)
                .fetch(row -> new Stored(
                        new ProxyId(row.value1()),
                        new BodyId(row.value2()),
                        new MembershipId(row.value3()),
                        new MembershipId(row.value4()),
                        scope(row.value5(), row.value6()),
                        row.value7(),
                        row.value8(),
                        row.value9(),
                        row.value10(),
                        row.value11()));
    }

    private static ProxyScope scope(@Nullable UUID context, @Nullable UUID subject) {
        if (context == null) return new ProxyScope.Everything();
        return subject == null ? new ProxyScope.Session(context) : new ProxyScope.Item(context, subject);
    }

    private static @Nullable UUID context(ProxyScope scope) {
        return switch (scope) {
            case ProxyScope.Everything() -> null;
            case ProxyScope.Session(var context) -> context;
            case ProxyScope.Item(var context, var _) -> context;
        };
    }

    private static @Nullable UUID subject(ProxyScope scope) {
        return scope instanceof ProxyScope.Item(var _, var subject) ? subject : null;
    }
}
