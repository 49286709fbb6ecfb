package si.plenum.community;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import si.plenum.identity.PersonId;

/**
 * A line of a body's list of members.
 *
 * @param membership absent for somebody who only holds an office
 * @param person     the member, or who acts for the member organisation
 * @param name       the person's or the organisation's name
 * @param votes      whether it is an entry of the body's electorate; an observer is not
 * @param since      the first day of the membership, or of the office where there is no membership
 */
public record MemberRow(
        @Nullable MembershipId membership,
        PersonId person,
        String name,
        boolean votes,
        Set<Office> offices,
        LocalDate since) {

    public MemberRow {
        offices = Set.copyOf(offices);
    }
}
