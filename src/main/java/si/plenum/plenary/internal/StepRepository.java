package si.plenum.plenary.internal;

import static si.plenum.plenary.internal.db.Tables.ITEM_VOTE;

import java.util.Collection;
import java.util.Map;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import si.plenum.platform.WireName;
import si.plenum.plenary.ItemId;
import si.plenum.proposal.RevisionId;
import si.plenum.rules.Step;
import si.plenum.voting.VoteId;
import si.plenum.voting.VoteView;

/** Which step of the ladder each vote of a session is. */
@Repository
class StepRepository {

    private final DSLContext db;

    StepRepository(DSLContext db) {
        this.db = db;
    }

    void insert(VoteId vote, ItemId item, Step step, RevisionId revision) {
        db.insertInto(ITEM_VOTE)
                .set(ITEM_VOTE.VOTE_ID, vote.value())
                .set(ITEM_VOTE.ITEM_ID, item.value())
                .set(ITEM_VOTE.STEP, step.wireName())
                .set(ITEM_VOTE.REVISION_ID, revision.value())
                .execute();
    }

    Map<VoteId, Step> of(Collection<VoteView> votes) {
        return db.select(ITEM_VOTE.VOTE_ID, ITEM_VOTE.STEP)
                .from(ITEM_VOTE)
                .where(ITEM_VOTE.VOTE_ID.in(
                        votes.stream().map(vote -> vote.id().value()).toList()))
                .fetchMap(row -> new VoteId(row.value1()), row -> WireName.parse(Step.class, row.value2()));
    }
}
