package si.plenum.community;

import si.plenum.platform.WireName;

/** An office that a person holds for a body during a mandate. */
public enum Office implements WireName {
    /** Prepares the body's sessions: agenda, convening, cancelling. */
    COUNCIL,
    /** May be named chair of its sessions. */
    MODERATOR,
    /** May be named minute-taker of its sessions. */
    MINUTE_TAKER,
    /** As council; also conditions and assents. */
    COORDINATOR
}
