package si.plenum.proposal.internal;

import static si.plenum.proposal.internal.db.Tables.COAUTHOR;

import java.time.Instant;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import si.plenum.identity.PersonId;
import si.plenum.proposal.CoAuthor;
import si.plenum.proposal.ProposalId;

/** Who writes which draft together with its author. */
@Repository
class CoAuthorRepository {

    private final DSLContext db;

    CoAuthorRepository(DSLContext db) {
        this.db = db;
    }

    boolean isOne(ProposalId draft, PersonId person) {
        return db.fetchExists(COAUTHOR, COAUTHOR.PROPOSAL_ID.eq(draft.value()), COAUTHOR.PERSON_ID.eq(person.value()));
    }

    List<CoAuthor> of(ProposalId draft) {
        return db.select(COAUTHOR.PERSON_ID, COAUTHOR.NAME)
                .from(COAUTHOR)
                .where(COAUTHOR.PROPOSAL_ID.eq(draft.value()))
                .orderBy(COAUTHOR.NAME, COAUTHOR.PERSON_ID)
                .fetch(row -> new CoAuthor(new PersonId(row.value1()), row.value2()));
    }

    void insert(ProposalId draft, CoAuthor coAuthor, Instant now) {
        db.insertInto(COAUTHOR)
                .set(COAUTHOR.PROPOSAL_ID, draft.value())
                .set(COAUTHOR.PERSON_ID, coAuthor.person().value())
                .set(COAUTHOR.NAME, coAuthor.name())
                .set(COAUTHOR.INVITED_AT, now)
                .onConflictDoNothing()
                .execute();
    }

    void delete(ProposalId draft, PersonId person) {
        db.deleteFrom(COAUTHOR)
                .where(COAUTHOR.PROPOSAL_ID.eq(draft.value()), COAUTHOR.PERSON_ID.eq(person.value()))
                .execute();
    }
}
