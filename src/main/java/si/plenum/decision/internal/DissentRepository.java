package si.plenum.decision.internal;

import static si.plenum.decision.internal.db.Tables.DISSENT;

import java.time.Instant;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Repository;
import si.plenum.decision.AdoptedProposal.Stated;
import si.plenum.decision.DecisionId;
import si.plenum.decision.Dissent;
import si.plenum.identity.PersonId;
import si.plenum.platform.Ids;
import si.plenum.platform.WireName;
import si.plenum.voting.Statement;

/** Rows of {@code decision.dissent}. */
@Repository
class DissentRepository {

    private final DSLContext db;

    DissentRepository(DSLContext db) {
        this.db = db;
    }

    boolean has(DecisionId decision, PersonId person) {
        return db.fetchExists(DISSENT, DISSENT.DECISION_ID.eq(decision.value()), DISSENT.PERSON_ID.eq(person.value()));
    }

    /** {@code false} if the person has stated one before. */
    boolean insert(DecisionId decision, PersonId person, String name, String reason, Instant at) {
        return db.insertInto(DISSENT)
                        .set(DISSENT.ID, Ids.ordered())
                        .set(DISSENT.DECISION_ID, decision.value())
                        .set(DISSENT.PERSON_ID, person.value())
                        .set(DISSENT.NAME, name)
                        .set(DISSENT.REASON, reason)
                        .set(DISSENT.MADE_AT, at)
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /** Takes over what was said in a round of consensus. */
    void insert(DecisionId decision, Stated stated, Instant at) {
        db.insertInto(DISSENT)
                .set(DISSENT.ID, Ids.ordered())
                .set(DISSENT.DECISION_ID, decision.value())
                .set(DISSENT.NAME, stated.name())
                .set(DISSENT.REASON, stated.reason())
                .set(DISSENT.STATEMENT, stated.statement().wireName())
                .set(DISSENT.MADE_AT, at)
                .execute();
    }

    List<Dissent> of(DecisionId decision) {
        return db.select(
                        DISSENT.NAME,
                        DISSENT.REASON,
                        DISSENT.MADE_AT,
                        DISSENT.STATEMENT.convertFrom(
                                name -> name == null ? null : WireName.parse(Statement.class, name)))
                .from(DISSENT)
                .where(DISSENT.DECISION_ID.eq(decision.value()))
                .orderBy(DISSENT.MADE_AT, DISSENT.ID)
                .fetch(Records.mapping(Dissent::new));
    }
}
