package si.plenum.voting;

import si.plenum.community.MembershipId;
import si.plenum.platform.WireName;

/** A member who does not vote on a matter, with the reason. */
public record RecusalRow(MembershipId member, String name, Ground ground, String reason) {

    /** On what a recusal rests. */
    public enum Ground implements WireName {
        /** The member's own word. */
        DECLARED,
        /** A decision of the body, entered by its chair. */
        DECIDED
    }
}
