package si.plenum.proposal.internal;

import static si.plenum.proposal.internal.db.Tables.COMMENT;
import static si.plenum.proposal.internal.db.Tables.SUPPORT;

import java.time.Instant;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import si.plenum.identity.Person;
import si.plenum.identity.PersonId;
import si.plenum.platform.Ids;
import si.plenum.proposal.ProposalId;

/** What members say to a proposal: support and comments. */
@Repository
class DiscussionRepository {

    private final DSLContext db;

    DiscussionRepository(DSLContext db) {
        this.db = db;
    }

    void support(ProposalId id, PersonId person, Instant now) {
        db.insertInto(SUPPORT)
                .set(SUPPORT.PROPOSAL_ID, id.value())
                .set(SUPPORT.PERSON_ID, person.value())
                .set(SUPPORT.KIND, "support")
                .set(SUPPORT.SINCE, now)
                .onConflictDoNothing()
                .execute();
    }

    void noLongerSupport(ProposalId id, PersonId person) {
        db.deleteFrom(SUPPORT)
                .where(SUPPORT.PROPOSAL_ID.eq(id.value()), SUPPORT.PERSON_ID.eq(person.value()))
                .execute();
    }

    void comment(ProposalId id, Person by, String text, Instant now) {
        db.insertInto(COMMENT)
                .set(COMMENT.ID, Ids.ordered())
                .set(COMMENT.PROPOSAL_ID, id.value())
                .set(COMMENT.PERSON_ID, by.id().value())
                .set(COMMENT.NAME, by.name())
                .set(COMMENT.TEXT, text)
                .set(COMMENT.MADE_AT, now)
                .execute();
    }
}
