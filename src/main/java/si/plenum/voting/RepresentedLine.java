package si.plenum.voting;

import si.plenum.community.MembershipId;

/** An entry of a frozen roll that another member votes for. */
public record RepresentedLine(MembershipId giver, String giverName, String holderName) {}
