package si.plenum.community;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import si.plenum.identity.PersonId;
import si.plenum.identity.TestPersons;
import si.plenum.rules.Matter;
import si.plenum.rules.Rule;

/**
 * A body of its own for one test, with everyone whom a session needs. Council, moderator and minute-taker are members too, the
 * first three; the coordinator and the observer are not.
 *
 * @param members       all members, in the order of their names
 * @param council       holds the office of the council
 * @param moderator     may chair
 * @param minuteTaker   may take the minutes
 * @param coordinator   belongs to it by that office alone
 * @param observer      reads its papers
 * @param outsider      belongs to nothing
 * @param administrator administers the instance, belongs to nothing
 */
public record TestBody(
        Body body,
        Map<Matter, Rule> rules,
        List<PersonId> members,
        PersonId council,
        PersonId moderator,
        PersonId minuteTaker,
        PersonId coordinator,
        PersonId observer,
        PersonId outsider,
        PersonId administrator,
        TestPersons persons) {

    public BodyId id() {
        return body.id();
    }

    /** A member who holds no office, counted from 0. */
    public PersonId member(int number) {
        return members.get(3 + number);
    }

    public Rule rule(Matter matter) {
        return rules.get(matter);
    }

    /** Runs something as that person, on this thread. */
    public <T> T as(PersonId person, Supplier<T> work) {
        return persons.as(person, work);
    }

    /** Runs something as that person, on this thread. */
    public void as(PersonId person, Runnable work) {
        persons.as(person, work);
    }
}
