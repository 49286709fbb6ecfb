package si.plenum.decision;

import si.plenum.platform.WireName;

/** How a decision stands today. */
public enum DecisionState implements WireName {
    /** Not published: only the body sees it. */
    UNPUBLISHED,
    /** Published, its day is still to come. */
    NOT_YET,
    /** Waits for a condition (an assent). */
    WAITING,
    /** Its condition was not met by the deadline that it named. */
    LAPSED,
    IN_FORCE,
    /** What it did to a document has ended: by its own day, or annulled by a later decision. */
    ENDED
}
