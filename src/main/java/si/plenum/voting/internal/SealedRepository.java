package si.plenum.voting.internal;

import static si.plenum.voting.internal.db.Tables.SEALED_BALLOT;

import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import si.plenum.voting.VoteId;
import si.plenum.voting.secret.BoardHash.SealedRow;

/** Reads and writes sealed ballots. Its statements are never logged: an order of casting must not be kept anywhere. */
@Repository
class SealedRepository {

    private final DSLContext db;

    SealedRepository(DSLContext db) {
        this.db = db.configuration()
                .deriveSettings(settings -> settings.withExecuteLogging(false))
                .dsl();
    }

    /** What lies at a place; until the end of the transaction nobody else changes it. */
    Optional<byte[]> lock(VoteId vote, byte[] place) {
        return db.select(SEALED_BALLOT.BOX)
                .from(SEALED_BALLOT)
                .where(SEALED_BALLOT.VOTE_ID.eq(vote.value()), SEALED_BALLOT.PLACE.eq(place))
                .forUpdate()
                .fetchOptional(SEALED_BALLOT.BOX);
    }

    /** Puts a box where none lies; false if one does by now. */
    boolean insert(VoteId vote, SealedRow row) {
        return db.insertInto(SEALED_BALLOT)
                        .set(SEALED_BALLOT.VOTE_ID, vote.value())
                        .set(SEALED_BALLOT.PLACE, row.place())
                        .set(SEALED_BALLOT.BOX, row.box())
                        .set(SEALED_BALLOT.BOX_LENGTH, row.box().length)
                        .onConflictDoNothing()
                        .execute()
                > 0;
    }

    void replace(VoteId vote, SealedRow row) {
        db.update(SEALED_BALLOT)
                .set(SEALED_BALLOT.BOX, row.box())
                .where(SEALED_BALLOT.VOTE_ID.eq(vote.value()), SEALED_BALLOT.PLACE.eq(row.place()))
                .execute();
    }

    /** All rows by their place, an order that tells nothing. */
    List<SealedRow> all(VoteId vote) {
        return db.select(SEALED_BALLOT.PLACE, SEALED_BALLOT.BOX)
                .from(SEALED_BALLOT)
                .where(SEALED_BALLOT.VOTE_ID.eq(vote.value()))
                .orderBy(SEALED_BALLOT.PLACE)
                .fetch(row -> new SealedRow(row.value1(), row.value2()));
    }

    void delete(VoteId vote) {
        db.deleteFrom(SEALED_BALLOT)
                .where(SEALED_BALLOT.VOTE_ID.eq(vote.value()))
                .execute();
    }
}
