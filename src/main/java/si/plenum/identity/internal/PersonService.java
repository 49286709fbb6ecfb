package si.plenum.identity.internal;

import static org.jooq.impl.DSL.noCondition;
import static si.plenum.identity.internal.db.Tables.ACCOUNT;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import si.plenum.identity.Account;
import si.plenum.identity.Addressee;
import si.plenum.identity.Colours;
import si.plenum.identity.CurrentPerson;
import si.plenum.identity.EmailAddress;
import si.plenum.identity.Forms;
import si.plenum.identity.NewPerson;
import si.plenum.identity.Person;
import si.plenum.identity.PersonId;
import si.plenum.identity.PersonName;
import si.plenum.identity.Persons;
import si.plenum.identity.Profile;
import si.plenum.platform.BySystem;
import si.plenum.platform.LegalClock;
import si.plenum.platform.NotFound;
import si.plenum.platform.Refused;
import si.plenum.platform.language.Language;

@Service
class PersonService implements Persons {

    private static final int FOUND_AT_MOST = 20;

    private final PersonRepository persons;
    private final AccountRepository accounts;
    private final ApiTokenRepository tokens;
    private final CurrentPerson currentPerson;
    private final Secrets secrets;
    private final LegalClock clock;

    PersonService(
            PersonRepository persons,
            AccountRepository accounts,
            ApiTokenRepository tokens,
            CurrentPerson currentPerson,
            Secrets secrets,
            LegalClock clock) {
        this.persons = persons;
        this.accounts = accounts;
        this.tokens = tokens;
        this.currentPerson = currentPerson;
        this.secrets = secrets;
        this.clock = clock;
    }

    @Override
    @Transactional
    @PreAuthorize("@identity.mayAdminister()")
    public PersonId create(NewPerson person) {
        var id = PersonId.create();
        if (!persons.insert(id, person, secrets.token(), clock.instant())) throw new Refused("error.email.taken");
        return id;
    }

    @Override
    @Transactional(readOnly = true)
    @PreAuthorize("@identity.mayAdminister()")
    public List<Account> accounts(int offset, int limit) {
        return persons.accounts(noCondition(), offset, limit);
    }

    @Override
    @Transactional(readOnly = true)
    @PreAuthorize("@identity.mayAdminister()")
    public Optional<Account> findByEmail(EmailAddress email) {
        return persons.accounts(ACCOUNT.EMAIL.eq(email.value()), 0, 1).stream().findFirst();
    }

    @Override
    @Transactional
    @PreAuthorize("@identity.mayAdminister()")
    public void rename(PersonId person, String name) {
        ensureFound(persons.rename(person, PersonName.checked(name)));
    }

    @Override
    @Transactional
    @PreAuthorize("@identity.mayAdminister()")
    public void changeEmail(PersonId person, EmailAddress email) {
        try {
            ensureFound(persons.changeEmail(person, email));
        } catch (DuplicateKeyException taken) {
            throw new Refused("error.email.taken");
        }
    }

    @Override
    @Transactional
    @PreAuthorize("@identity.mayAdminister()")
    public void setAdministrator(PersonId person, boolean administrator) {
        if (!administrator) ensureAnotherAdministratorThan(person);
        ensureFound(accounts.setAdministrator(person, administrator));
    }

    @Override
    @Transactional
    @PreAuthorize("@identity.mayAdminister()")
    public void disable(PersonId person) {
        ensureAnotherAdministratorThan(person);
        ensureFound(accounts.disable(person, clock.instant()));
        accounts.changeSessionSecret(person, secrets.token());
        tokens.revokeAll(person, clock.instant());
    }

    @Override
    @Transactional
    @PreAuthorize("@identity.mayAdminister()")
    public void enable(PersonId person) {
        ensureFound(accounts.enable(person));
    }

    @Override
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public Map<PersonId, String> names(Collection<PersonId> wanted) {
        return persons.names(wanted);
    }

    @Override
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public Person person(PersonId person) {
        return persons.person(person).orElseThrow(NotFound::new);
    }

    @Override
    @Transactional(readOnly = true)
    @PreAuthorize("@identity.isPerson()")
    public List<Person> search(String letters) {
        return persons.search(letters, FOUND_AT_MOST);
    }

    @Override
    @Transactional(readOnly = true)
    @PreAuthorize("@identity.isPerson()")
    public Profile profile() {
        return persons.profile(currentPerson.id()).orElseThrow(NotFound::new);
    }

    @Override
    @Transactional
    @PreAuthorize("@identity.isPerson()")
    public void choose(Language language, Forms forms, Colours colours) {
        persons.choose(currentPerson.id(), language, forms, colours);
    }

    @Override
    @Transactional
    @PreAuthorize("@identity.isPerson()")
    public void arrive() {
        accounts.arrive(currentPerson.id(), clock.instant());
    }

    @Override
    @Transactional
    @PreAuthorize("@identity.isPerson()")
    public void signOutEverywhere() {
        accounts.changeSessionSecret(currentPerson.id(), secrets.token());
    }

    @Override
    @Transactional(readOnly = true)
    @BySystem
    public List<Addressee> addressees(Collection<PersonId> wanted) {
        return persons.addressees(wanted);
    }

    private void ensureAnotherAdministratorThan(PersonId person) {
        if (accounts.lockAdministrators().equals(List.of(person))) throw new Refused("error.administrator.last");
    }

    private static void ensureFound(boolean found) {
        if (!found) throw new NotFound();
    }
}
