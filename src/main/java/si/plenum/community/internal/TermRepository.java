package si.plenum.community.internal;

import static org.jooq.impl.DSL.noCondition;
import static si.plenum.community.internal.db.Tables.MANDATE;
import static si.plenum.community.internal.db.Tables.MEMBERSHIP;
import static si.plenum.community.internal.db.Tables.TERM;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import si.plenum.community.BodyId;
import si.plenum.community.Office;
import si.plenum.community.Post;
import si.plenum.community.TermId;
import si.plenum.community.effect.NewTerm;
import si.plenum.identity.PersonId;
import si.plenum.platform.Ids;
import si.plenum.platform.WireName;

/** Terms, and the seats and offices that are held by them. A seat is a membership with a vote, an office a mandate. */
@Repository
class TermRepository {

    /** A term as its row says. @param end the first day after it */
    record Stored(
            TermId id,
            BodyId electing,
            BodyId body,
            Post post,
            boolean preparing,
            int seats,
            LocalDate from,
            LocalDate end,
            UUID decision) {}

    /** Who holds a seat or office of a term. @param end the first day on which it is no longer held */
    record Held(TermId term, PersonId person, LocalDate from, LocalDate end) {}

    private final DSLContext db;

    TermRepository(DSLContext db) {
        this.db = db;
    }

    void insert(TermId id, NewTerm term, UUID decision) {
        db.insertInto(TERM)
                .set(TERM.ID, id.value())
                .set(TERM.ELECTING_BODY_ID, term.electing().value())
                .set(TERM.BODY_ID, term.body().value())
                .set(TERM.POST, term.post().wireName())
                .set(TERM.PREPARING, term.preparing())
                .set(TERM.SEATS, term.seats())
                .set(TERM.DECISION_ID, decision)
                .set(Days.setting(TERM.DURING, Days.range(term.from(), term.end())))
                .execute();
    }

    Optional<Stored> find(TermId id) {
        return stored(TERM.ID.eq(id.value())).stream().findFirst();
    }

    /** The same; nobody else fills or empties its seats before the end of the transaction. */
    Optional<Stored> lock(TermId id) {
        db.select(TERM.ID).from(TERM).where(TERM.ID.eq(id.value())).forUpdate().fetch();
        return find(id);
    }

    /** Those in a body that have not ended on the day. */
    List<Stored> notEnded(BodyId body, LocalDate day) {
        return stored(TERM.BODY_ID.eq(body.value()), Days.end(TERM.DURING).gt(day));
    }

    private List<Stored> stored(Condition... which) {
        return db.select(
                        TERM.ID,
                        TERM.ELECTING_BODY_ID,
                        TERM.BODY_ID,
                        TERM.POST,
                        TERM.PREPARING,
                        TERM.SEATS,
                        Days.first(TERM.DURING),
                        Days.end(TERM.DURING),
                        TERM.DECISION_ID)
                .from(TERM)
                .where(which)
                .orderBy(Days.first(TERM.DURING), TERM.ID)
                .fetch(row -> new Stored(
                        new TermId(row.value1()),
                        new BodyId(row.value2()),
                        new BodyId(row.value3()),
                        WireName.parse(Post.class, row.value4()),
                        row.value5(),
                        row.value6(),
                        row.value7(),
                        row.value8(),
                        row.value9()));
    }

    /** Who holds or held what the term filled: seats, or the office; not what goes with a seat. */
    List<Held> held(Stored term) {
        return term.post()
                .office()
                .map(office -> db.select(
                                MANDATE.TERM_ID,
                                MANDATE.PERSON_ID,
                                Days.first(MANDATE.DURING),
                                Days.end(MANDATE.DURING))
                        .from(MANDATE)
                        .where(MANDATE.TERM_ID.eq(term.id().value()), MANDATE.OFFICE.eq(office.wireName()))
                        .fetch(row -> held(row.value1(), row.value2(), row.value3(), row.value4())))
                .orElseGet(() -> db.select(
                                MEMBERSHIP.TERM_ID,
                                MEMBERSHIP.PERSON_ID,
                                Days.first(MEMBERSHIP.DURING),
                                Days.end(MEMBERSHIP.DURING))
                        .from(MEMBERSHIP)
                        .where(MEMBERSHIP.TERM_ID.eq(term.id().value()))
                        .fetch(row -> held(row.value1(), row.value2(), row.value3(), row.value4())));
    }

    private static Held held(UUID term, UUID person, LocalDate from, LocalDate end) {
        return new Held(new TermId(term), new PersonId(person), from, end);
    }

    /** Ends all seats in the body that were held before the day, and says whose. */
    List<PersonId> endSeats(BodyId body, @Nullable PersonId of, LocalDate day) {
        return db.update(MEMBERSHIP)
                .set(Days.setting(MEMBERSHIP.DURING, Days.endedOn(day, MEMBERSHIP.DURING)))
                .where(
                        MEMBERSHIP.BODY_ID.eq(body.value()),
                        MEMBERSHIP.ORGANISATION_ID.isNull(),
                        of == null ? MEMBERSHIP.KIND.eq("member") : MEMBERSHIP.PERSON_ID.eq(of.value()),
                        Days.holdsOn(day, MEMBERSHIP.DURING),
                        Days.first(MEMBERSHIP.DURING).lt(day))
                .returningResult(MEMBERSHIP.PERSON_ID)
                .fetch(row -> new PersonId(row.value1()));
    }

    /** The same for an office. */
    List<PersonId> endOffices(BodyId body, Office office, @Nullable PersonId of, LocalDate day) {
        return db.update(MANDATE)
                .set(Days.setting(MANDATE.DURING, Days.endedOn(day, MANDATE.DURING)))
                .where(
                        MANDATE.BODY_ID.eq(body.value()),
                        MANDATE.OFFICE.eq(office.wireName()),
                        of == null ? noCondition() : MANDATE.PERSON_ID.eq(of.value()),
                        Days.holdsOn(day, MANDATE.DURING),
                        Days.first(MANDATE.DURING).lt(day))
                .returningResult(MANDATE.PERSON_ID)
                .fetch(row -> new PersonId(row.value1()));
    }

    /** A seat for the person from a day to the end of the term; one that would begin meanwhile begins now. */
    void seat(Stored term, PersonId person, LocalDate from) {
        boolean moved = db.update(MEMBERSHIP)
                        .set(Days.setting(MEMBERSHIP.DURING, Days.range(from, term.end())))
                        .set(MEMBERSHIP.KIND, "member")
                        .set(MEMBERSHIP.TERM_ID, term.id().value())
                        .where(
                                MEMBERSHIP.BODY_ID.eq(term.body().value()),
                                MEMBERSHIP.PERSON_ID.eq(person.value()),
                                MEMBERSHIP.ORGANISATION_ID.isNull(),
                                Days.overlaps(MEMBERSHIP.DURING, from, term.end()))
                        .execute()
                > 0;
        if (moved) return;
        db.insertInto(MEMBERSHIP)
                .set(MEMBERSHIP.ID, Ids.ordered())
                .set(MEMBERSHIP.BODY_ID, term.body().value())
                .set(MEMBERSHIP.PERSON_ID, person.value())
                .set(MEMBERSHIP.KIND, "member")
                .set(MEMBERSHIP.TERM_ID, term.id().value())
                .set(Days.setting(MEMBERSHIP.DURING, Days.range(from, term.end())))
                .execute();
    }

    /** The same for an office of a body. */
    void appoint(Stored term, BodyId body, Office office, PersonId person, LocalDate from) {
        boolean moved = db.update(MANDATE)
                        .set(Days.setting(MANDATE.DURING, Days.range(from, term.end())))
                        .set(MANDATE.TERM_ID, term.id().value())
                        .where(
                                MANDATE.BODY_ID.eq(body.value()),
                                MANDATE.PERSON_ID.eq(person.value()),
                                MANDATE.OFFICE.eq(office.wireName()),
                                Days.overlaps(MANDATE.DURING, from, term.end()))
                        .execute()
                > 0;
        if (moved) return;
        db.insertInto(MANDATE)
                .set(MANDATE.ID, Ids.ordered())
                .set(MANDATE.BODY_ID, body.value())
                .set(MANDATE.PERSON_ID, person.value())
                .set(MANDATE.OFFICE, office.wireName())
                .set(MANDATE.TERM_ID, term.id().value())
                .set(Days.setting(MANDATE.DURING, Days.range(from, term.end())))
                .execute();
    }

    /**
     * Whether what the person holds by the term ended on the day; what would begin on it or later is undone. Not if nothing lasts
     * until then.
     *
     * @param today what begins on it has begun
     */
    boolean end(TermId term, PersonId person, LocalDate day, LocalDate today) {
        int undone = undo(term, person, day, today);
        int seats = db.update(MEMBERSHIP)
                .set(Days.setting(MEMBERSHIP.DURING, Days.endedOn(day, MEMBERSHIP.DURING)))
                .where(
                        MEMBERSHIP.TERM_ID.eq(term.value()),
                        MEMBERSHIP.PERSON_ID.eq(person.value()),
                        endsOn(day, MEMBERSHIP.DURING))
                .execute();
        int offices = db.update(MANDATE)
                .set(Days.setting(MANDATE.DURING, Days.endedOn(day, MANDATE.DURING)))
                .where(
                        MANDATE.TERM_ID.eq(term.value()),
                        MANDATE.PERSON_ID.eq(person.value()),
                        endsOn(day, MANDATE.DURING))
                .execute();
        return undone + seats + offices > 0;
    }

    private int undo(TermId term, PersonId person, LocalDate day, LocalDate today) {
        int seats = db.deleteFrom(MEMBERSHIP)
                .where(
                        MEMBERSHIP.TERM_ID.eq(term.value()),
                        MEMBERSHIP.PERSON_ID.eq(person.value()),
                        Days.first(MEMBERSHIP.DURING).ge(day),
                        Days.first(MEMBERSHIP.DURING).gt(today))
                .execute();
        int offices = db.deleteFrom(MANDATE)
                .where(
                        MANDATE.TERM_ID.eq(term.value()),
                        MANDATE.PERSON_ID.eq(person.value()),
                        Days.first(MANDATE.DURING).ge(day),
                        Days.first(MANDATE.DURING).gt(today))
                .execute();
        return seats + offices;
    }

    private static Condition endsOn(LocalDate day, Field<?> during) {
        return Days.holdsOn(day, during).and(Days.first(during).lt(day));
    }
}
