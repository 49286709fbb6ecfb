package si.plenum.community;

import java.time.LocalDate;
import java.util.Set;
import si.plenum.identity.PersonId;

/** A line of a body's list of members. */
public record MemberRow(PersonId person, String name, boolean votes, Set<Office> offices, LocalDate since) {}
