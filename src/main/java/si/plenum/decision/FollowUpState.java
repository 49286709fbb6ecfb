package si.plenum.decision;

import si.plenum.platform.WireName;

/** How far it is today. */
public enum FollowUpState implements WireName {
    OPEN,
    /** Its day has passed and it is not done. */
    OVERDUE,
    DONE
}
