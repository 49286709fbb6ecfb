package si.plenum.decision.internal;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.max;
import static si.plenum.decision.internal.db.Tables.DECISION_;
import static si.plenum.decision.internal.db.Tables.FOLLOW_UP;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;
import si.plenum.community.BodyId;
import si.plenum.decision.DecisionId;
import si.plenum.decision.FollowUp;
import si.plenum.decision.FollowUpId;
import si.plenum.decision.FollowUpKind;
import si.plenum.decision.FollowUps.Open;
import si.plenum.decision.NewFollowUp;
import si.plenum.platform.WireName;

/** Rows of {@code decision.follow_up}. */
@Repository
class FollowUpRepository {

    private final DSLContext db;

    FollowUpRepository(DSLContext db) {
        this.db = db;
    }

    /** The decision is locked, so that two never take one place. */
    void insert(FollowUpId id, DecisionId decision, NewFollowUp asked, Instant at) {
        int last = db.select(coalesce(max(FOLLOW_UP.ORDINAL), 0))
                .from(FOLLOW_UP)
                .where(FOLLOW_UP.DECISION_ID.eq(decision.value()))
                .fetchSingle()
                .value1();
        db.insertInto(FOLLOW_UP)
                .set(FOLLOW_UP.ID, id.value())
                .set(FOLLOW_UP.DECISION_ID, decision.value())
                .set(FOLLOW_UP.ORDINAL, last + 1)
                .set(FOLLOW_UP.KIND, asked.kind().wireName())
                .set(FOLLOW_UP.TEXT, asked.text())
                .set(FOLLOW_UP.OWNER, asked.owner())
                .set(FOLLOW_UP.DUE_ON, asked.dueOn())
                .set(FOLLOW_UP.ADDED_AT, at)
                .execute();
    }

    Optional<DecisionId> decisionOf(FollowUpId id) {
        return db.select(FOLLOW_UP.DECISION_ID)
                .from(FOLLOW_UP)
                .where(FOLLOW_UP.ID.eq(id.value()))
                .fetchOptional(row -> new DecisionId(row.value1()));
    }

    FollowUp lock(FollowUpId id) {
        return db.selectFrom(FOLLOW_UP)
                .where(FOLLOW_UP.ID.eq(id.value()))
                .forUpdate()
                .fetchSingle(FollowUpRepository::followUp);
    }

    void done(FollowUpId id, LocalDate day, String with) {
        db.update(FOLLOW_UP)
                .set(FOLLOW_UP.MET_ON, day)
                .set(FOLLOW_UP.MET_WITH, with)
                .where(FOLLOW_UP.ID.eq(id.value()))
                .execute();
    }

    List<FollowUp> of(DecisionId decision) {
        return db.selectFrom(FOLLOW_UP)
                .where(FOLLOW_UP.DECISION_ID.eq(decision.value()))
                .orderBy(FOLLOW_UP.ORDINAL)
                .fetch(FollowUpRepository::followUp);
    }

    List<Open> open(BodyId body) {
        return db.select(DECISION_.NUMBER)
                .select(FOLLOW_UP.fields())
                .from(FOLLOW_UP)
                .join(DECISION_)
                .on(DECISION_.ID.eq(FOLLOW_UP.DECISION_ID))
                .where(DECISION_.BODY_ID.eq(body.value()), FOLLOW_UP.MET_ON.isNull())
                .orderBy(FOLLOW_UP.DUE_ON.asc().nullsLast(), DECISION_.NUMBER, FOLLOW_UP.ORDINAL)
                .fetch(row -> new Open(row.get(DECISION_.NUMBER), followUp(row)));
    }

    private static FollowUp followUp(Record row) {
        return new FollowUp(
                new FollowUpId(row.get(FOLLOW_UP.ID)),
                WireName.parse(FollowUpKind.class, row.get(FOLLOW_UP.KIND)),
                row.get(FOLLOW_UP.ORDINAL),
                row.get(FOLLOW_UP.TEXT),
                row.get(FOLLOW_UP.OWNER),
                row.get(FOLLOW_UP.DUE_ON),
                row.get(FOLLOW_UP.MET_ON),
                row.get(FOLLOW_UP.MET_WITH));
    }
}
