package si.plenum.identity.internal;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.translate;
import static si.plenum.identity.internal.db.Tables.ACCOUNT;
import static si.plenum.identity.internal.db.Tables.PERSON;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record6;
import org.jooq.SelectOnConditionStep;
import org.springframework.stereotype.Repository;
import si.plenum.identity.Account;
import si.plenum.identity.Addressee;
import si.plenum.identity.Colours;
import si.plenum.identity.EmailAddress;
import si.plenum.identity.Forms;
import si.plenum.identity.NewPerson;
import si.plenum.identity.Person;
import si.plenum.identity.PersonId;
import si.plenum.identity.Profile;
import si.plenum.platform.WireName;
import si.plenum.platform.language.Language;

/** Persons and accounts in their tables. */
@Repository
class PersonRepository {

    // Capitals too: a database in the locale C makes no small letter of them.
    private static final String ACCENTED = "čšžćđČŠŽĆĐ";
    private static final String PLAIN = "cszcdcszcd";

    private final DSLContext db;

    PersonRepository(DSLContext db) {
        this.db = db;
    }

    /** Whether it could be inserted: not if another account has the address. */
    boolean insert(PersonId id, NewPerson person, String sessionSecret, Instant now) {
        db.insertInto(PERSON, PERSON.ID, PERSON.NAME, PERSON.LANGUAGE, PERSON.CREATED_AT)
                .values(id.value(), person.name(), person.language().tag(), now)
                .execute();
        return db.insertInto(ACCOUNT, ACCOUNT.PERSON_ID, ACCOUNT.EMAIL, ACCOUNT.SESSION_SECRET, ACCOUNT.ADMINISTRATOR)
                        .values(id.value(), person.email().value(), sessionSecret, person.administrator())
                        .onConflict(ACCOUNT.EMAIL)
                        .doNothing()
                        .execute()
                == 1;
    }

    boolean isEmpty() {
        return !db.fetchExists(ACCOUNT);
    }

    List<Account> accounts(Condition which, int offset, int limit) {
        return accounts()
                .where(which)
                .orderBy(PERSON.NAME, PERSON.ID)
                .offset(offset)
                .limit(limit)
                .fetch(mapping(Account::new));
    }

    /** Accounts in the order in which they were made. */
    List<Account> oldest(int limit) {
        return accounts()
                .where(ACCOUNT.DISABLED_AT.isNull())
                .orderBy(PERSON.ID)
                .limit(limit)
                .fetch(mapping(Account::new));
    }

    Map<PersonId, String> names(Collection<PersonId> persons) {
        return db.select(PERSON.ID.convertFrom(PersonId::new), PERSON.NAME)
                .from(PERSON)
                .where(PERSON.ID.in(values(persons)))
                .fetchMap(row -> row.value1(), row -> row.value2());
    }

    Optional<Person> person(PersonId person) {
        return db.select(PERSON.ID.convertFrom(PersonId::new), PERSON.NAME)
                .from(PERSON)
                .where(PERSON.ID.eq(person.value()))
                .fetchOptional(mapping(Person::new));
    }

    List<Person> search(String letters, int limit) {
        var folded = translate(lower(PERSON.NAME), ACCENTED, PLAIN);
        return db.select(PERSON.ID.convertFrom(PersonId::new), PERSON.NAME)
                .from(PERSON)
                .where(folded.contains(fold(letters)))
                .orderBy(PERSON.NAME, PERSON.ID)
                .limit(limit)
                .fetch(mapping(Person::new));
    }

    Optional<Profile> profile(PersonId person) {
        return db.select(
                        PERSON.ID.convertFrom(PersonId::new),
                        PERSON.NAME,
                        ACCOUNT.EMAIL.convertFrom(EmailAddress::new),
                        PERSON.LANGUAGE.convertFrom(tag -> Language.of(Locale.of(tag))),
                        PERSON.FORMS.convertFrom(name -> WireName.parse(Forms.class, name)),
                        PERSON.COLOURS.convertFrom(name -> WireName.parse(Colours.class, name)),
                        ACCOUNT.ADMINISTRATOR,
                        ACCOUNT.PREVIOUS_VISIT_AT)
                .from(PERSON)
                .join(ACCOUNT)
                .on(ACCOUNT.PERSON_ID.eq(PERSON.ID))
                .where(PERSON.ID.eq(person.value()))
                .fetchOptional(mapping(Profile::new));
    }

    List<Addressee> addressees(Collection<PersonId> persons) {
        return db.select(
                        PERSON.ID.convertFrom(PersonId::new),
                        PERSON.NAME,
                        ACCOUNT.EMAIL.convertFrom(EmailAddress::new),
                        PERSON.LANGUAGE.convertFrom(tag -> Language.of(Locale.of(tag))),
                        PERSON.FORMS.convertFrom(name -> WireName.parse(Forms.class, name)))
                .from(PERSON)
                .join(ACCOUNT)
                .on(ACCOUNT.PERSON_ID.eq(PERSON.ID))
                .where(PERSON.ID.in(values(persons)), ACCOUNT.DISABLED_AT.isNull())
                .orderBy(PERSON.NAME, PERSON.ID)
                .fetch(mapping(Addressee::new));
    }

    boolean rename(PersonId person, String name) {
        return db.update(PERSON)
                        .set(PERSON.NAME, name)
                        .where(PERSON.ID.eq(person.value()))
                        .execute()
                == 1;
    }

    boolean changeEmail(PersonId person, EmailAddress email) {
        return db.update(ACCOUNT)
                        .set(ACCOUNT.EMAIL, email.value())
                        .where(ACCOUNT.PERSON_ID.eq(person.value()))
                        .execute()
                == 1;
    }

    void choose(PersonId person, Language language, Forms forms, Colours colours) {
        db.update(PERSON)
                .set(PERSON.LANGUAGE, language.tag())
                .set(PERSON.FORMS, forms.wireName())
                .set(PERSON.COLOURS, colours.wireName())
                .where(PERSON.ID.eq(person.value()))
                .execute();
    }

    private SelectOnConditionStep<Record6<PersonId, String, EmailAddress, Boolean, Boolean, Instant>> accounts() {
        return db.select(
                        PERSON.ID.convertFrom(PersonId::new),
                        PERSON.NAME,
                        ACCOUNT.EMAIL.convertFrom(EmailAddress::new),
                        ACCOUNT.ADMINISTRATOR,
                        field(ACCOUNT.DISABLED_AT.isNotNull()),
                        ACCOUNT.VISITED_AT)
                .from(PERSON)
                .join(ACCOUNT)
                .on(ACCOUNT.PERSON_ID.eq(PERSON.ID));
    }

    private static String fold(String letters) {
        var folded = letters.strip().toLowerCase(Locale.ROOT);
        for (int i = 0; i < ACCENTED.length(); i++) folded = folded.replace(ACCENTED.charAt(i), PLAIN.charAt(i));
        return folded;
    }

    private static List<UUID> values(Collection<PersonId> persons) {
        return persons.stream().map(PersonId::value).toList();
    }
}
