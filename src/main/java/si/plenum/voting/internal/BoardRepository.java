package si.plenum.voting.internal;

import static org.jooq.impl.DSL.row;
import static si.plenum.voting.internal.db.Tables.BOARD_BALLOT;

import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import si.plenum.voting.VoteId;
import si.plenum.voting.secret.SecretBallot;

/** Reads and writes boards. Its statements are not logged, as no statement that binds a choice is. */
@Repository
class BoardRepository {

    /** Rows of one statement; seven values each, and the driver takes 65,535. */
    private static final int ROWS = 5_000;

    private final DSLContext db;

    BoardRepository(DSLContext db) {
        this.db = db.configuration()
                .deriveSettings(settings -> settings.withExecuteLogging(false))
                .dsl();
    }

    /** Puts up the whole board, in the order it is given. */
    void insert(VoteId vote, List<SecretBallot> byToken) {
        for (int from = 0; from < byToken.size(); from += ROWS) {
            var some = byToken.subList(from, Math.min(byToken.size(), from + ROWS));
            db.insertInto(
                            BOARD_BALLOT,
                            BOARD_BALLOT.VOTE_ID,
                            BOARD_BALLOT.TOKEN,
                            BOARD_BALLOT.PREFIX,
                            BOARD_BALLOT.SIGNATURE,
                            BOARD_BALLOT.VERSION,
                            BOARD_BALLOT.CHOICE,
                            BOARD_BALLOT.PROOF)
                    .valuesOfRows(some.stream()
                            .map(ballot -> row(
                                    vote.value(),
                                    ballot.token(),
                                    ballot.prefix(),
                                    ballot.signature(),
                                    ballot.version(),
                                    ballot.choice(),
                                    ballot.proof()))
                            .toList())
                    .execute();
        }
    }

    /** The board in the order of its tokens. */
    List<SecretBallot> all(VoteId vote) {
        return db.select(
                        BOARD_BALLOT.TOKEN,
                        BOARD_BALLOT.PREFIX,
                        BOARD_BALLOT.SIGNATURE,
                        BOARD_BALLOT.VERSION,
                        BOARD_BALLOT.CHOICE,
                        BOARD_BALLOT.PROOF)
                .from(BOARD_BALLOT)
                .where(BOARD_BALLOT.VOTE_ID.eq(vote.value()))
                .orderBy(BOARD_BALLOT.TOKEN)
                .fetch(row -> new SecretBallot(
                        row.value1(), row.value2(), row.value3(), row.value4(), row.value5(), row.value6()));
    }
}
