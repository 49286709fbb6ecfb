package si.plenum.notification.internal;

import static si.plenum.notification.internal.db.Tables.MAIL_CHOICE;
import static si.plenum.notification.internal.db.Tables.OWED;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;
import si.plenum.identity.PersonId;
import si.plenum.notification.DecisionMail;
import si.plenum.notification.MailChoice;
import si.plenum.platform.WireName;

/** What persons chose, and what the next digest owes them. */
@Repository
class MailChoiceRepository {

    private final DSLContext db;

    MailChoiceRepository(DSLContext db) {
        this.db = db;
    }

    MailChoice of(PersonId person) {
        return of(List.of(person)).getOrDefault(person, MailChoice.DEFAULT);
    }

    /** Those of them who chose something. */
    Map<PersonId, MailChoice> of(Collection<PersonId> persons) {
        return db.selectFrom(MAIL_CHOICE)
                .where(MAIL_CHOICE.PERSON_ID.in(
                        persons.stream().map(PersonId::value).toList()))
                .fetchMap(row -> new PersonId(row.getPersonId()), MailChoiceRepository::choice);
    }

    void choose(PersonId person, MailChoice choice, Instant at) {
        db.insertInto(MAIL_CHOICE)
                .set(MAIL_CHOICE.PERSON_ID, person.value())
                .set(MAIL_CHOICE.INVITATIONS, choice.invitations())
                .set(MAIL_CHOICE.DECISIONS, choice.decisions().wireName())
                .set(MAIL_CHOICE.CHOSEN_AT, at)
                .onConflict(MAIL_CHOICE.PERSON_ID)
                .doUpdate()
                .set(MAIL_CHOICE.INVITATIONS, choice.invitations())
                .set(MAIL_CHOICE.DECISIONS, choice.decisions().wireName())
                .set(MAIL_CHOICE.CHOSEN_AT, at)
                .execute();
    }

    /** @param decision its number */
    void owe(Collection<PersonId> persons, String decision, Instant at) {
        var insert = db.insertInto(OWED, OWED.PERSON_ID, OWED.DECISION, OWED.OWED_AT);
        for (var person : persons) insert = insert.values(person.value(), decision, at);
        if (!persons.isEmpty()) insert.onConflictDoNothing().execute();
    }

    /** Who is owed something from before a moment. */
    List<PersonId> owedBefore(Instant moment) {
        return db.selectDistinct(OWED.PERSON_ID)
                .from(OWED)
                .where(OWED.OWED_AT.lt(moment))
                .fetch(row -> new PersonId(row.value1()));
    }

    /** The numbers of the decisions that a person is owed, taken out of the box: once the transaction commits, nobody else tells it. */
    List<String> take(PersonId person) {
        return db.deleteFrom(OWED)
                .where(OWED.PERSON_ID.eq(person.value()))
                .returning(OWED.DECISION, OWED.OWED_AT)
                .fetch()
                .sortAsc(OWED.OWED_AT)
                .map(row -> row.getDecision());
    }

    private static MailChoice choice(Record row) {
        return new MailChoice(
                row.get(MAIL_CHOICE.INVITATIONS), WireName.parse(DecisionMail.class, row.get(MAIL_CHOICE.DECISIONS)));
    }
}
