package si.plenum.community;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import si.plenum.identity.PersonId;

/** Who belongs to which body on which day, as what. Other modules ask here whether a person may do something in a body. */
public interface Memberships {

    /** Everyone entitled to vote in the body on the day, one entry a member, sorted by name (Slovene collation). */
    List<Elector> electorate(BodyId body, LocalDate day);

    /** The memberships with a vote for which the person acts in the body today: none, their own, or those of organisations. */
    List<Elector> actsFor(BodyId body, PersonId person);

    /** Whether the person is a member (with a vote) of the body today. */
    boolean isMember(BodyId body, PersonId person);

    /** Whether the person may read the body's papers today: member, observer, or holder of an office in it. */
    boolean mayRead(BodyId body, PersonId person);

    /** Whether the person holds the office for the body today. */
    boolean holds(BodyId body, PersonId person, Office office);

    /** Who holds the office for the body today. */
    List<PersonId> holders(BodyId body, Office office);

    /** The bodies to whose papers the person has access today, with what they are in each. */
    List<Belonging> of(PersonId person);

    /** The members, observers and office holders of the body today, for its page. */
    List<MemberRow> members(BodyId body);

    /** Admits a person as member or observer from a day on. Administrator. */
    MembershipId admit(BodyId body, PersonId person, boolean votes, LocalDate from);

    /** Admits an organisation, for which the person acts. Administrator. */
    MembershipId admitOrganisation(BodyId body, String organisation, PersonId actsFor, LocalDate from);

    /** Ends a membership; the day is the first one on which it no longer holds. Administrator. */
    void end(MembershipId membership, LocalDate day);

    /** Gives an office for a time; without a last day until further notice. Administrator. */
    void appoint(BodyId body, PersonId person, Office office, LocalDate from, Optional<LocalDate> until);

    /** Takes an office back; the day is the first one on which it is no longer held. Administrator. */
    void dismiss(BodyId body, PersonId person, Office office, LocalDate day);
}
