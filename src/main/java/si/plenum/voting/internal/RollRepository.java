package si.plenum.voting.internal;

import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.sum;
import static si.plenum.voting.internal.db.Tables.PARTICIPATION;
import static si.plenum.voting.internal.db.Tables.ROLL_ENTRY;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import si.plenum.community.MembershipId;
import si.plenum.identity.PersonId;
import si.plenum.platform.Ids;
import si.plenum.rules.Unit;
import si.plenum.voting.EntryId;
import si.plenum.voting.ProxyId;
import si.plenum.voting.VoteId;
import si.plenum.voting.tally.Turnout;

/** Reads and writes electoral rolls. */
@Repository
class RollRepository {

    /** One entry of a roll. */
    record Entry(
            EntryId id,
            MembershipId membership,
            PersonId acting,
            String name,
            long weight,
            boolean present,
            @Nullable String excusedFor,
            @Nullable MembershipId holder,
            boolean holderPresent) {

        boolean isExcused() {
            return excusedFor != null;
        }

        /** Whether it, or who votes for it, is checked in. Whether it then counts as present is another question. */
        boolean isHere() {
            return present || holderPresent;
        }
    }

    /** One entry as it is frozen. */
    record Line(
            MembershipId membership,
            PersonId acting,
            String name,
            boolean present,
            @Nullable String excusedFor,
            @Nullable ProxyId proxy,
            @Nullable MembershipId holder,
            boolean holderPresent) {}

    private final DSLContext db;

    RollRepository(DSLContext db) {
        this.db = db;
    }

    /** In the hall whoever is checked in; elsewhere also whoever has voted. */
    static Condition countsAsPresent(Field<Boolean> hall) {
        return ROLL_ENTRY
                .PRESENT
                .isTrue()
                .or(hall.isFalse()
                        .and(exists(selectOne()
                                .from(PARTICIPATION)
                                .where(
                                        PARTICIPATION.VOTE_ID.eq(ROLL_ENTRY.VOTE_ID),
                                        PARTICIPATION.ENTRY_ID.eq(ROLL_ENTRY.ID)))));
    }

    void freeze(VoteId vote, List<Line> lines) {
        if (lines.isEmpty()) return;
        db.insertInto(
                        ROLL_ENTRY,
                        ROLL_ENTRY.VOTE_ID,
                        ROLL_ENTRY.ID,
                        ROLL_ENTRY.MEMBERSHIP_ID,
                        ROLL_ENTRY.ACTING_PERSON_ID,
                        ROLL_ENTRY.NAME,
                        ROLL_ENTRY.PRESENT,
                        ROLL_ENTRY.EXCUSED_FOR,
                        ROLL_ENTRY.PROXY_ID,
                        ROLL_ENTRY.HOLDER_ID,
                        ROLL_ENTRY.HOLDER_PRESENT)
                .valuesOfRows(lines.stream()
                        .map(line -> row(
                                vote.value(),
                                Ids.random(),
                                line.membership().value(),
                                line.acting().value(),
                                line.name(),
                                line.present(),
                                line.excusedFor(),
                                line.proxy() == null ? null : line.proxy().value(),
                                line.holder() == null ? null : line.holder().value(),
                                line.holderPresent()))
                        .toList())
                .execute();
    }

    /** The whole roll, by id: an order that tells nothing. */
    List<Entry> entries(VoteId vote) {
        return entries(ROLL_ENTRY.VOTE_ID.eq(vote.value()));
    }

    List<Entry> entriesOf(VoteId vote, PersonId person) {
        return entries(ROLL_ENTRY.VOTE_ID.eq(vote.value()).and(ROLL_ENTRY.ACTING_PERSON_ID.eq(person.value())));
    }

    /** Those of the entries that are on the roll. */
    List<Entry> entries(VoteId vote, Collection<EntryId> wanted) {
        return entries(ROLL_ENTRY
                .VOTE_ID
                .eq(vote.value())
                .and(ROLL_ENTRY.ID.eq(any(wanted.stream().map(EntryId::value).toArray(UUID[]::new)))));
    }

    Optional<Entry> entry(VoteId vote, EntryId entry) {
        return entries(ROLL_ENTRY.VOTE_ID.eq(vote.value()).and(ROLL_ENTRY.ID.eq(entry.value()))).stream()
                .findFirst();
    }

    boolean actsFor(VoteId vote, EntryId entry, PersonId person) {
        return db.fetchExists(
                ROLL_ENTRY,
                ROLL_ENTRY.VOTE_ID.eq(vote.value()),
                ROLL_ENTRY.ID.eq(entry.value()),
                ROLL_ENTRY.ACTING_PERSON_ID.eq(person.value()));
    }

    boolean isOn(VoteId vote, PersonId person) {
        return db.fetchExists(
                ROLL_ENTRY, ROLL_ENTRY.VOTE_ID.eq(vote.value()), ROLL_ENTRY.ACTING_PERSON_ID.eq(person.value()));
    }

    boolean actsFor(VoteId vote, MembershipId membership, PersonId person) {
        return db.fetchExists(
                ROLL_ENTRY,
                ROLL_ENTRY.VOTE_ID.eq(vote.value()),
                ROLL_ENTRY.MEMBERSHIP_ID.eq(membership.value()),
                ROLL_ENTRY.ACTING_PERSON_ID.eq(person.value()));
    }

    /**
     * Marks the entry of a membership as present, and those it votes for as represented by somebody who is.
     *
     * @param representedPresent whether the latter count as present
     * @return false if nothing changed
     */
    boolean markPresent(VoteId vote, MembershipId membership, boolean representedPresent) {
        int own = db.update(ROLL_ENTRY)
                .set(ROLL_ENTRY.PRESENT, true)
                .where(
                        ROLL_ENTRY.VOTE_ID.eq(vote.value()),
                        ROLL_ENTRY.MEMBERSHIP_ID.eq(membership.value()),
                        ROLL_ENTRY.PRESENT.isFalse())
                .execute();
        int represented = db.update(ROLL_ENTRY)
                .set(ROLL_ENTRY.HOLDER_PRESENT, true)
                .set(ROLL_ENTRY.PRESENT, representedPresent ? inline(true) : ROLL_ENTRY.PRESENT)
                .where(
                        ROLL_ENTRY.VOTE_ID.eq(vote.value()),
                        ROLL_ENTRY.HOLDER_ID.eq(membership.value()),
                        ROLL_ENTRY.HOLDER_PRESENT.isFalse())
                .execute();
        return own + represented > 0;
    }

    Turnout turnout(StoredVote vote) {
        var unit = vote.rule().unit() == Unit.WEIGHT ? ROLL_ENTRY.WEIGHT : inline(1L);
        var present = countsAsPresent(inline(vote.hall()));
        var recused = ROLL_ENTRY.EXCUSED_FOR.isNotNull();
        return db.select(
                        total(unit, inline(true).isTrue()),
                        total(unit, present),
                        total(unit, recused),
                        total(unit, present.and(recused)))
                .from(ROLL_ENTRY)
                .where(ROLL_ENTRY.VOTE_ID.eq(vote.id().value()))
                .fetchSingle(row -> new Turnout(
                        row.value2().longValueExact(),
                        row.value1().longValueExact(),
                        vote.lateQuorum(),
                        row.value4().longValueExact(),
                        row.value3().longValueExact()));
    }

    private static Field<BigDecimal> total(Field<Long> unit, Condition which) {
        return coalesce(sum(unit).filterWhere(which), BigDecimal.ZERO);
    }

    private List<Entry> entries(Condition which) {
        return db.select(
                        ROLL_ENTRY.ID,
                        ROLL_ENTRY.MEMBERSHIP_ID,
                        ROLL_ENTRY.ACTING_PERSON_ID,
                        ROLL_ENTRY.NAME,
                        ROLL_ENTRY.WEIGHT,
                        ROLL_ENTRY.PRESENT,
                        ROLL_ENTRY.EXCUSED_FOR,
                        ROLL_ENTRY.HOLDER_ID,
                        ROLL_ENTRY.HOLDER_PRESENT)
                .from(ROLL_ENTRY)
                .where(which)
                .orderBy(ROLL_ENTRY.ID)
                .fetch(row -> new Entry(
                        new EntryId(row.value1()),
                        new MembershipId(row.value2()),
                        new PersonId(row.value3()),
                        row.value4(),
                        row.value5(),
                        row.value6(),
                        row.value7(),
                        row.value8() == null ? null : new MembershipId(row.value8()),
                        row.value9()));
    }
}
