package si.plenum.voting.internal;

import static org.jooq.impl.DSL.inline;
import static si.plenum.voting.internal.db.Tables.RECUSAL;
import static si.plenum.voting.internal.db.Tables.VOTE;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import si.plenum.community.BodyId;
import si.plenum.community.MembershipId;
import si.plenum.identity.PersonId;
import si.plenum.platform.WireName;
import si.plenum.voting.RecusalRow.Ground;
import si.plenum.voting.RecusedMember;

/** Reads and writes recusals. */
@Repository
class RecusalRepository {

    /** Why a member does not vote. */
    record Recused(Ground ground, String reason) {}

    private final DSLContext db;

    RecusalRepository(DSLContext db) {
        this.db = db;
    }

    /** One at a time changes who votes on a matter or opens a vote on it. */
    void lock(UUID subject) {
        db.execute("SELECT pg_advisory_xact_lock(hashtextextended({0}, 0))", inline("matter " + subject));
    }

    /** Whether a roll on that matter is frozen whose vote has not come to its end. */
    boolean isUnderWay(UUID subject) {
        return db.fetchExists(VOTE, VOTE.SUBJECT_ID.eq(subject), VOTE.STATE.in("issuing", "open", "closed", "counted"));
    }

    void put(RecusedMember member, Recused recused, PersonId by, Instant at) {
        db.insertInto(RECUSAL)
                .set(RECUSAL.BODY_ID, member.body().value())
                .set(RECUSAL.CONTEXT_ID, member.context())
                .set(RECUSAL.SUBJECT_ID, member.subject())
                .set(RECUSAL.MEMBERSHIP_ID, member.member().value())
                .set(RECUSAL.GROUND, recused.ground().wireName())
                .set(RECUSAL.REASON, recused.reason())
                .set(RECUSAL.ENTERED_BY, by.value())
                .set(RECUSAL.ENTERED_AT, at)
                .execute();
    }

    void remove(RecusedMember member) {
        db.deleteFrom(RECUSAL)
                .where(
                        RECUSAL.SUBJECT_ID.eq(member.subject()),
                        RECUSAL.MEMBERSHIP_ID.eq(member.member().value()))
                .execute();
    }

    Map<MembershipId, Recused> on(BodyId body, UUID subject) {
        return db.select(RECUSAL.MEMBERSHIP_ID, RECUSAL.GROUND, RECUSAL.REASON)
                .from(RECUSAL)
                .where(RECUSAL.BODY_ID.eq(body.value()), RECUSAL.SUBJECT_ID.eq(subject))
                .fetchMap(
                        row -> new MembershipId(row.value1()),
                        row -> new Recused(WireName.parse(Ground.class, row.value2()), row.value3()));
    }
}
