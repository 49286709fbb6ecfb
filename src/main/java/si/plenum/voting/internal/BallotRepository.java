package si.plenum.voting.internal;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.val;
import static si.plenum.voting.internal.db.Tables.BALLOT;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Repository;
import si.plenum.voting.Choice;
import si.plenum.voting.ChoiceJson;
import si.plenum.voting.EntryId;
import si.plenum.voting.VoteId;

/** Reads and writes open ballots. Its statements are never logged, since what is bound to them is a choice. */
@Repository
class BallotRepository {

    static final String ELECTRONIC = "electronic";

    /** One text for groups of all sizes, so that the server plans it once. */
    private static final String PUT = """
            INSERT INTO voting.ballot (vote_id, entry_id, choice, weight, salt, cast_at)
            SELECT {0}, cast_now.* FROM unnest({1}, {2}::jsonb[], {3}, {4}, {5}) cast_now
            ON CONFLICT (vote_id, entry_id) DO UPDATE
                SET choice = excluded.choice, salt = excluded.salt, cast_at = excluded.cast_at""";

    private static final Field<Integer> MARKED = field("marked", Integer.class);

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

    /**
     * Marks the entries that vote for the first time, and puts the ballots in.
     *
     * @param first those of the ballots' entries that were not marked before
     * @return how many of them were marked just now: one that is left out was marked by somebody else meanwhile
     */
    int cast(VoteId vote, Collection<EntryId> first, List<Ballot> all) {
        var values = values(vote, all);
        values.add(val(ids(first)));
        return db.resultQuery("""
                        WITH marked AS (
                            INSERT INTO voting.participation (vote_id, entry_id, channel)
                            SELECT {0}, entry, 'electronic' FROM unnest({6}) entry
                            ON CONFLICT DO NOTHING
                            RETURNING entry_id),
                        put AS (""" + PUT + ") SELECT count(*)::int FROM marked", values.toArray(Field<?>[]::new))
                .coerce(MARKED)
                .fetchSingle()
                .value1();
    }

    /** Puts a ballot in; one of the same entry that lies there already is replaced. */
    void put(VoteId vote, Ballot ballot) {
        db.execute(PUT, values(vote, List.of(ballot)).toArray(Field<?>[]::new));
    }

    private static List<Field<?>> values(VoteId vote, List<Ballot> all) {
        return new ArrayList<>(List.of(
                val(vote.value()),
                val(ids(all.stream().map(Ballot::entry).toList())),
                val(all.stream()
                        .map(ballot -> ChoiceJson.write(ballot.choice()))
                        .toArray(String[]::new)),
                val(all.stream().map(Ballot::weight).toArray(Long[]::new)),
                val(all.stream().map(Ballot::salt).toArray(byte[][]::new)),
                val(all.stream()
                        .map(ballot -> ballot.castAt().atOffset(ZoneOffset.UTC))
                        .toArray(OffsetDateTime[]::new))));
    }

    private static UUID[] ids(Collection<EntryId> entries) {
        return entries.stream().map(EntryId::value).toArray(UUID[]::new);
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
