package si.plenum.voting.internal;

import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.sum;
import static si.plenum.voting.internal.db.Tables.BALLOT;
import static si.plenum.voting.internal.db.Tables.PARTICIPATION;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.springframework.stereotype.Repository;
import si.plenum.voting.Choice;
import si.plenum.voting.ChoiceJson;
import si.plenum.voting.EntryId;
import si.plenum.voting.VoteId;

/** Reads and writes open ballots. Its statements are never logged, since what is bound to them is a choice. */
@Repository
class BallotRepository {

    private static final String ELECTRONIC = "electronic";

    /** A ballot as it lies in the box. */
    record Ballot(EntryId entry, Choice choice, long weight, byte[] salt, Instant castAt) {

        /** Says no choice: a record is easily printed. */
        @Override
        public String toString() {
            return "Ballot of " + entry.value();
        }
    }

    private final DSLContext db;

    BallotRepository(DSLContext db) {
        this.db = db.configuration()
                .deriveSettings(settings -> settings.withExecuteLogging(false))
                .dsl();
    }

    /** Marks the entry as having voted on a screen; false if it is marked already, on whatever channel. */
    boolean mark(VoteId vote, EntryId entry) {
        return db.insertInto(PARTICIPATION)
                        .set(PARTICIPATION.VOTE_ID, vote.value())
                        .set(PARTICIPATION.ENTRY_ID, entry.value())
                        .set(PARTICIPATION.CHANNEL, ELECTRONIC)
                        .onConflictDoNothing()
                        .execute()
                > 0;
    }

    boolean votedElectronically(VoteId vote, EntryId entry) {
        return db.fetchExists(
                PARTICIPATION,
                PARTICIPATION.VOTE_ID.eq(vote.value()),
                PARTICIPATION.ENTRY_ID.eq(entry.value()),
                PARTICIPATION.CHANNEL.eq(ELECTRONIC));
    }

    /** Puts the ballot in; one of the same entry that lies there already is replaced. */
    void put(VoteId vote, Ballot ballot) {
        db.insertInto(BALLOT)
                .set(BALLOT.VOTE_ID, vote.value())
                .set(BALLOT.ENTRY_ID, ballot.entry().value())
                .set(BALLOT.CHOICE, JSONB.jsonb(ChoiceJson.write(ballot.choice())))
                .set(BALLOT.WEIGHT, ballot.weight())
                .set(BALLOT.SALT, ballot.salt())
                .set(BALLOT.CAST_AT, ballot.castAt())
                .onConflict(BALLOT.VOTE_ID, BALLOT.ENTRY_ID)
                .doUpdate()
                .set(BALLOT.CHOICE, excluded(BALLOT.CHOICE))
                .set(BALLOT.SALT, excluded(BALLOT.SALT))
                .set(BALLOT.CAST_AT, excluded(BALLOT.CAST_AT))
                .execute();
    }

    /** The ballot of one entry: for its own voter only. */
    Optional<Ballot> of(VoteId vote, EntryId entry) {
        return ballots(BALLOT.VOTE_ID.eq(vote.value()).and(BALLOT.ENTRY_ID.eq(entry.value()))).stream()
                .findFirst();
    }

    /** All ballots: for closing, which commits to them, and for what is shown after counting. */
    List<Ballot> all(VoteId vote) {
        return ballots(BALLOT.VOTE_ID.eq(vote.value()));
    }

    private List<Ballot> ballots(Condition which) {
        return db.select(BALLOT.ENTRY_ID, BALLOT.CHOICE, BALLOT.WEIGHT, BALLOT.SALT, BALLOT.CAST_AT)
                .from(BALLOT)
                .where(which)
                .fetch(row -> new Ballot(
                        new EntryId(row.value1()),
                        ChoiceJson.read(row.value2().data()),
                        row.value3(),
                        row.value4(),
                        row.value5()));
    }

    /** Choices that are alike, with the sum of their weights. */
    Map<Choice, Long> totals(VoteId vote) {
        return db.select(BALLOT.CHOICE, sum(BALLOT.WEIGHT))
                .from(BALLOT)
                .where(BALLOT.VOTE_ID.eq(vote.value()))
                .groupBy(BALLOT.CHOICE)
                .fetchMap(
                        row -> ChoiceJson.read(row.value1().data()),
                        row -> row.value2().longValueExact());
    }
}
