package si.plenum.voting.internal;

import static si.plenum.voting.internal.db.Tables.CASTING_VOTE;

import java.time.Instant;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import si.plenum.identity.PersonId;
import si.plenum.platform.WireName;
import si.plenum.voting.VoteId;
import si.plenum.voting.tally.CastingVote;

/** Reads and writes casting votes. */
@Repository
class CastingVoteRepository {

    private final DSLContext db;

    CastingVoteRepository(DSLContext db) {
        this.db = db;
    }

    Optional<CastingVote> of(VoteId vote) {
        return db.select(CASTING_VOTE.CHOICE)
                .from(CASTING_VOTE)
                .where(CASTING_VOTE.VOTE_ID.eq(vote.value()))
                .fetchOptional(row -> WireName.parse(CastingVote.class, row.value1()));
    }

    void insert(VoteId vote, CastingVote choice, PersonId by, Instant at) {
        db.insertInto(CASTING_VOTE)
                .set(CASTING_VOTE.VOTE_ID, vote.value())
                .set(CASTING_VOTE.CHOICE, choice.wireName())
                .set(CASTING_VOTE.PERSON_ID, by.value())
                .set(CASTING_VOTE.CAST_AT, at)
                .execute();
    }
}
