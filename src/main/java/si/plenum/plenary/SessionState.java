package si.plenum.plenary;

import si.plenum.platform.WireName;

/** How far a session is. */
public enum SessionState implements WireName {
    DRAFT,
    CONVENED,
    OPEN,
    SUSPENDED,
    CLOSED,
    CANCELLED
}
