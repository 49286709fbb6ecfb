package si.plenum.identity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import si.plenum.platform.NotFound;
import si.plenum.platform.Refused;
import si.plenum.platform.language.Language;

/** Persons and their accounts. */
public interface Persons {

    /**
     * Gives somebody an account. Administrators only.
     *
     * @throws Refused {@code error.email.taken} if another account has the address
     */
    PersonId create(NewPerson person);

    /** Accounts by name, for the administration. */
    List<Account> accounts(int offset, int limit);

    /** The account with that address, for the administration. */
    Optional<Account> findByEmail(EmailAddress email);

    /**
     * Another name. Administrators only: a name stands on rolls and minutes.
     *
     * @throws NotFound if there is no such person
     */
    void rename(PersonId person, String name);

    /**
     * Another address. Administrators only; remembered sign-ins stay.
     *
     * @throws Refused {@code error.email.taken}
     */
    void changeEmail(PersonId person, EmailAddress email);

    /**
     * Makes somebody an administrator, or no longer one.
     *
     * @throws Refused {@code error.administrator.last} if nobody would be left to administer
     */
    void setAdministrator(PersonId person, boolean administrator);

    /**
     * Ends every sign-in and every token of the account and lets no new one in. The person stays in every record.
     *
     * @throws Refused {@code error.administrator.last}
     */
    void disable(PersonId person);

    /** Lets a disabled account sign in again. */
    void enable(PersonId person);

    /** The names of these persons. A person that does not exist is not in the answer. */
    Map<PersonId, String> names(Collection<PersonId> persons);

    /**
     * A person as others see them.
     *
     * @throws NotFound if there is no such person
     */
    Person person(PersonId person);

    /** Persons whose name contains these letters, without regard to case and to č š ž, for choosing somebody. At most 20. */
    List<Person> search(String letters);

    /** What is known about the person acting. */
    Profile profile();

    /** Sets how the program speaks to the person acting, and how it looks. */
    void choose(Language language, Forms forms, Colours colours);

    /** Notes that the person acting is here. After half an hour of absence a new visit begins. */
    void arrive();

    /** Signs the person acting out on every device, this one too. */
    void signOutEverywhere();

    /** Where to write to these persons. Disabled accounts are left out. Only for the program itself ({@link AsSystem}). */
    List<Addressee> addressees(Collection<PersonId> persons);
}
