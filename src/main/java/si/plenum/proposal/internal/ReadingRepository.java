package si.plenum.proposal.internal;

import static si.plenum.proposal.internal.db.Tables.READING;

import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import si.plenum.proposal.HeldReading;
import si.plenum.proposal.ProposalId;
import si.plenum.proposal.RevisionId;

/** Rows of {@code proposal.reading}; none is ever changed. */
@Repository
class ReadingRepository {

    private final DSLContext db;

    ReadingRepository(DSLContext db) {
        this.db = db;
    }

    List<HeldReading> of(ProposalId id) {
        return db.select(READING.ORDINAL, READING.SESSION, READING.HELD_ON)
                .from(READING)
                .where(READING.PROPOSAL_ID.eq(id.value()))
                .orderBy(READING.ORDINAL)
                .fetch(row -> new HeldReading(row.value1(), row.value2(), row.value3()));
    }

    void insert(ProposalId id, RevisionId revision, HeldReading reading) {
        db.insertInto(READING)
                .set(READING.PROPOSAL_ID, id.value())
                .set(READING.ORDINAL, (short) reading.ordinal())
                .set(READING.REVISION_ID, revision.value())
                .set(READING.SESSION, reading.session())
                .set(READING.HELD_ON, reading.heldOn())
                .execute();
    }
}
