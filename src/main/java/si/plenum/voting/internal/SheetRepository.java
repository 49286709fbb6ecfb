package si.plenum.voting.internal;

import static org.jooq.impl.DSL.row;
import static si.plenum.voting.internal.db.Tables.SHEET;
import static si.plenum.voting.internal.db.Tables.SHEET_COUNT;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import si.plenum.identity.PersonId;
import si.plenum.platform.WireName;
import si.plenum.rules.BallotChannel;
import si.plenum.voting.Choice;
import si.plenum.voting.ChoiceJson;
import si.plenum.voting.SheetCount;
import si.plenum.voting.VoteId;

/** Reads and writes what was counted away from screens. Its statements are never logged, since choices are bound to them. */
@Repository
class SheetRepository {

    /** What is entered for one channel. */
    record Entered(
            SheetCount count,
            PersonId first,
            String firstName,
            @Nullable String secondName) {

        boolean isSigned() {
            return secondName != null;
        }

        @Override
        public String toString() {
            return "sheets entered by " + first.value();
        }
    }

    private final DSLContext db;

    SheetRepository(DSLContext db) {
        this.db = db.configuration()
                .deriveSettings(settings -> settings.withExecuteLogging(false))
                .dsl();
    }

    /** What is entered, by channel. */
    Map<BallotChannel, Entered> of(VoteId vote) {
        var groups = new HashMap<BallotChannel, Map<Choice, Integer>>();
        db.select(SHEET.CHANNEL, SHEET.CHOICE, SHEET.NUMBER)
                .from(SHEET)
                .where(SHEET.VOTE_ID.eq(vote.value()))
                .forEach(row -> groups.computeIfAbsent(
                                WireName.parse(BallotChannel.class, row.value1()), channel -> new HashMap<>())
                        .merge(ChoiceJson.read(row.value2().data()), row.value3(), Math::addExact));
        return db.select(
                        SHEET_COUNT.CHANNEL,
                        SHEET_COUNT.BLANK,
                        SHEET_COUNT.INVALID,
                        SHEET_COUNT.FIRST_PERSON_ID,
                        SHEET_COUNT.FIRST_NAME,
                        SHEET_COUNT.SECOND_NAME)
                .from(SHEET_COUNT)
                .where(SHEET_COUNT.VOTE_ID.eq(vote.value()))
                .fetchMap(
                        row -> WireName.parse(BallotChannel.class, row.value1()),
                        row -> new Entered(
                                new SheetCount(
                                        groups.getOrDefault(
                                                WireName.parse(BallotChannel.class, row.value1()), Map.of()),
                                        row.value2(),
                                        row.value3()),
                                new PersonId(row.value4()),
                                row.value5(),
                                row.value6()));
    }

    /** Puts the numbers of a channel in the place of what was there. */
    void put(VoteId vote, BallotChannel channel, SheetCount count, PersonId first, String firstName) {
        db.deleteFrom(SHEET)
                .where(SHEET.VOTE_ID.eq(vote.value()), SHEET.CHANNEL.eq(channel.wireName()))
                .execute();
        db.insertInto(SHEET_COUNT)
                .set(SHEET_COUNT.VOTE_ID, vote.value())
                .set(SHEET_COUNT.CHANNEL, channel.wireName())
                .set(SHEET_COUNT.BLANK, count.blank())
                .set(SHEET_COUNT.INVALID, count.invalid())
                .set(SHEET_COUNT.FIRST_PERSON_ID, first.value())
                .set(SHEET_COUNT.FIRST_NAME, firstName)
                .onConflict(SHEET_COUNT.VOTE_ID, SHEET_COUNT.CHANNEL)
                .doUpdate()
                .set(SHEET_COUNT.BLANK, count.blank())
                .set(SHEET_COUNT.INVALID, count.invalid())
                .set(SHEET_COUNT.FIRST_PERSON_ID, first.value())
                .set(SHEET_COUNT.FIRST_NAME, firstName)
                .execute();
        if (count.groups().isEmpty()) return;
        db.insertInto(SHEET, SHEET.VOTE_ID, SHEET.CHANNEL, SHEET.CHOICE, SHEET.NUMBER)
                .valuesOfRows(count.groups().entrySet().stream()
                        .map(group -> row(
                                vote.value(),
                                channel.wireName(),
                                JSONB.jsonb(ChoiceJson.write(group.getKey())),
                                group.getValue()))
                        .toList())
                .execute();
    }

    void sign(VoteId vote, BallotChannel channel, PersonId second, String secondName, Instant at) {
        db.update(SHEET_COUNT)
                .set(SHEET_COUNT.SECOND_PERSON_ID, second.value())
                .set(SHEET_COUNT.SECOND_NAME, secondName)
                .set(SHEET_COUNT.SIGNED_AT, at)
                .where(SHEET_COUNT.VOTE_ID.eq(vote.value()), SHEET_COUNT.CHANNEL.eq(channel.wireName()))
                .execute();
    }
}
