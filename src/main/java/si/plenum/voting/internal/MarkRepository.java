package si.plenum.voting.internal;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.value;
import static si.plenum.voting.internal.db.Tables.PARTICIPATION;
import static si.plenum.voting.internal.db.Tables.ROLL_ENTRY;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import si.plenum.community.MembershipId;
import si.plenum.platform.WireName;
import si.plenum.voting.EntryId;
import si.plenum.voting.MarkRow.By;
import si.plenum.voting.VoteId;

/** Reads and writes who has voted by which way. */
@Repository
class MarkRepository {

    private final DSLContext db;

    MarkRepository(DSLContext db) {
        this.db = db;
    }

    /** Marks an entry; if it is marked already, it stays so. */
    void mark(VoteId vote, EntryId entry, By by) {
        db.insertInto(PARTICIPATION)
                .set(PARTICIPATION.VOTE_ID, vote.value())
                .set(PARTICIPATION.ENTRY_ID, entry.value())
                .set(PARTICIPATION.CHANNEL, by.wireName())
                .onConflictDoNothing()
                .execute();
    }

    Optional<By> of(VoteId vote, EntryId entry) {
        return db.select(PARTICIPATION.CHANNEL)
                .from(PARTICIPATION)
                .where(PARTICIPATION.VOTE_ID.eq(vote.value()), PARTICIPATION.ENTRY_ID.eq(entry.value()))
                .fetchOptional(row -> WireName.parse(By.class, row.value1()));
    }

    Map<EntryId, By> of(VoteId vote) {
        return db.select(PARTICIPATION.ENTRY_ID, PARTICIPATION.CHANNEL)
                .from(PARTICIPATION)
                .where(PARTICIPATION.VOTE_ID.eq(vote.value()))
                .fetchMap(row -> new EntryId(row.value1()), row -> WireName.parse(By.class, row.value2()));
    }

    void unmark(VoteId vote, EntryId entry, By by) {
        db.deleteFrom(PARTICIPATION)
                .where(
                        PARTICIPATION.VOTE_ID.eq(vote.value()),
                        PARTICIPATION.ENTRY_ID.eq(entry.value()),
                        PARTICIPATION.CHANNEL.eq(by.wireName()))
                .execute();
    }

    /**
     * Marks the entries of these members, and those they vote for, as voting by raised hands: not what somebody else votes for,
     * not what is excluded, not what has voted.
     *
     * @return how many were marked
     */
    int markHands(VoteId vote, Collection<MembershipId> members) {
        var here = members.stream().map(MembershipId::value).toList();
        return db.insertInto(PARTICIPATION, PARTICIPATION.VOTE_ID, PARTICIPATION.ENTRY_ID, PARTICIPATION.CHANNEL)
                .select(select(ROLL_ENTRY.VOTE_ID, ROLL_ENTRY.ID, value(By.HAND.wireName()))
                        .from(ROLL_ENTRY)
                        .where(
                                ROLL_ENTRY.VOTE_ID.eq(vote.value()),
                                ROLL_ENTRY.EXCUSED_FOR.isNull(),
                                ROLL_ENTRY
                                        .HOLDER_ID
                                        .in(here)
                                        .or(ROLL_ENTRY.HOLDER_ID.isNull().and(ROLL_ENTRY.MEMBERSHIP_ID.in(here)))))
                .onConflictDoNothing()
                .execute();
    }

    /** How many entries are marked for that way. */
    int number(VoteId vote, By by) {
        return db.select(count())
                .from(PARTICIPATION)
                .where(PARTICIPATION.VOTE_ID.eq(vote.value()), PARTICIPATION.CHANNEL.eq(inline(by.wireName())))
                .fetchSingle()
                .value1();
    }
}
