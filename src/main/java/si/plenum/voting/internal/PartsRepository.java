package si.plenum.voting.internal;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.sum;
import static si.plenum.voting.internal.db.Tables.BALLOT;
import static si.plenum.voting.internal.db.Tables.PARTICIPATION;
import static si.plenum.voting.internal.db.Tables.ROLL_ENTRY;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import si.plenum.platform.WireName;
import si.plenum.voting.Choice;
import si.plenum.voting.ChoiceJson;
import si.plenum.voting.MarkRow.By;
import si.plenum.voting.VoteId;

/** Reads how a vote came together. Its statements are not logged, since choices come back from them. */
@Repository
class PartsRepository {

    /** Entries of a roll, all of them and of which sorts. */
    record RollNumbers(int all, int recused, int represented, int present, int byProxy) {}

    private final DSLContext db;

    PartsRepository(DSLContext db) {
        this.db = db.configuration()
                .deriveSettings(settings -> settings.withExecuteLogging(false))
                .dsl();
    }

    RollNumbers roll(StoredVote vote) {
        var represented = ROLL_ENTRY.HOLDER_ID.isNotNull();
        var voted = exists(selectOne()
                .from(PARTICIPATION)
                .where(PARTICIPATION.VOTE_ID.eq(ROLL_ENTRY.VOTE_ID), PARTICIPATION.ENTRY_ID.eq(ROLL_ENTRY.ID)));
        return db.select(
                        count(),
                        count().filterWhere(ROLL_ENTRY.EXCUSED_FOR.isNotNull()),
                        count().filterWhere(represented),
                        count().filterWhere(RollRepository.countsAsPresent(inline(vote.hall()))),
                        count().filterWhere(represented.and(voted)))
                .from(ROLL_ENTRY)
                .where(ROLL_ENTRY.VOTE_ID.eq(vote.id().value()))
                .fetchSingle(
                        row -> new RollNumbers(row.value1(), row.value2(), row.value3(), row.value4(), row.value5()));
    }

    /** How many entries are marked for each way; ways without a mark are left out. */
    Map<By, Integer> marks(VoteId vote) {
        var marks = new EnumMap<By, Integer>(By.class);
        db.select(PARTICIPATION.CHANNEL, count())
                .from(PARTICIPATION)
                .where(PARTICIPATION.VOTE_ID.eq(vote.value()))
                .groupBy(PARTICIPATION.CHANNEL)
                .forEach(row -> marks.put(WireName.parse(By.class, row.value1()), row.value2()));
        return marks;
    }

    /** The choices of open ballots that came in by each way, with the sum of their weights. */
    Map<By, Map<Choice, Long>> choices(VoteId vote) {
        var choices = new EnumMap<By, Map<Choice, Long>>(By.class);
        db.select(PARTICIPATION.CHANNEL, BALLOT.CHOICE, sum(BALLOT.WEIGHT))
                .from(BALLOT)
                .join(PARTICIPATION)
                .on(PARTICIPATION.VOTE_ID.eq(BALLOT.VOTE_ID), PARTICIPATION.ENTRY_ID.eq(BALLOT.ENTRY_ID))
                .where(BALLOT.VOTE_ID.eq(vote.value()))
                .groupBy(PARTICIPATION.CHANNEL, BALLOT.CHOICE)
                .forEach(row -> choices.computeIfAbsent(WireName.parse(By.class, row.value1()), by -> new HashMap<>())
                        .put(ChoiceJson.read(row.value2().data()), row.value3().longValueExact()));
        return choices;
    }
}
