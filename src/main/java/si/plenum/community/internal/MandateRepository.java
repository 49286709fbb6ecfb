package si.plenum.community.internal;

import static org.jooq.Records.mapping;
import static si.plenum.community.internal.db.Tables.MANDATE;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import si.plenum.community.BodyId;
import si.plenum.community.Office;
import si.plenum.identity.PersonId;
import si.plenum.platform.WireName;

/** Reads and writes mandates: who holds which office of a body on which days. */
@Repository
class MandateRepository {

    /** An office that somebody holds, with its first day. */
    record Held(BodyId body, PersonId person, Office office, LocalDate since) {

        private Held(UUID body, UUID person, String office, LocalDate since) {
            this(new BodyId(body), new PersonId(person), WireName.parse(Office.class, office), since);
        }
    }

    private final DSLContext db;

    MandateRepository(DSLContext db) {
        this.db = db;
    }

    List<Held> inBody(BodyId body, LocalDate day) {
        return db.select(MANDATE.BODY_ID, MANDATE.PERSON_ID, MANDATE.OFFICE, Days.first(MANDATE.DURING))
                .from(MANDATE)
                .where(MANDATE.BODY_ID.eq(body.value()), Days.holdsOn(day, MANDATE.DURING))
                .fetch(mapping(Held::new));
    }

    List<Held> ofPerson(PersonId person, LocalDate day) {
        return db.select(MANDATE.BODY_ID, MANDATE.PERSON_ID, MANDATE.OFFICE, Days.first(MANDATE.DURING))
                .from(MANDATE)
                .where(MANDATE.PERSON_ID.eq(person.value()), Days.holdsOn(day, MANDATE.DURING))
                .fetch(mapping(Held::new));
    }

    boolean holds(BodyId body, PersonId person, Office office, LocalDate day) {
        return db.fetchExists(
                MANDATE,
                MANDATE.BODY_ID
                        .eq(body.value())
                        .and(MANDATE.PERSON_ID.eq(person.value()))
                        .and(MANDATE.OFFICE.eq(office.wireName()))
                        .and(Days.holdsOn(day, MANDATE.DURING)));
    }

    boolean overlaps(BodyId body, PersonId person, Office office, LocalDate from, @Nullable LocalDate until) {
        return db.fetchExists(
                MANDATE,
                MANDATE.BODY_ID
                        .eq(body.value())
                        .and(MANDATE.PERSON_ID.eq(person.value()))
                        .and(MANDATE.OFFICE.eq(office.wireName()))
                        .and(Days.overlaps(MANDATE.DURING, from, until)));
    }

    void insert(UUID id, BodyId body, PersonId person, Office office, LocalDate from, @Nullable LocalDate until) {
        db.insertInto(MANDATE)
                .set(MANDATE.ID, id)
                .set(MANDATE.BODY_ID, body.value())
                .set(MANDATE.PERSON_ID, person.value())
                .set(MANDATE.OFFICE, office.wireName())
                .set(Days.setting(MANDATE.DURING, Days.range(from, until)))
                .execute();
    }

    /** Ends the mandate that would still be held on the day; false if there is none that began before it. */
    boolean end(BodyId body, PersonId person, Office office, LocalDate day) {
        return db.update(MANDATE)
                        .set(Days.setting(MANDATE.DURING, Days.endedOn(day, MANDATE.DURING)))
                        .where(
                                MANDATE.BODY_ID.eq(body.value()),
                                MANDATE.PERSON_ID.eq(person.value()),
                                MANDATE.OFFICE.eq(office.wireName()),
                                Days.holdsOn(day, MANDATE.DURING),
                                Days.first(MANDATE.DURING).lt(day))
                        .execute()
                > 0;
    }
}
