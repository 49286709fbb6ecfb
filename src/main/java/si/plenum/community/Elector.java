package si.plenum.community;

import si.plenum.identity.PersonId;

/**
 * One entry of a body's electorate: a member with the right to vote.
 *
 * @param person the member, or who acts for the member organisation
 * @param name   what stands on the roll: the person's or the organisation's name
 */
public record Elector(MembershipId membership, PersonId person, String name) {}
