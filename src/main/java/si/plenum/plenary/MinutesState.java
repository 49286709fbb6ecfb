package si.plenum.plenary;

import si.plenum.platform.WireName;

/** How far the minutes of a session are. */
public enum MinutesState implements WireName {
    DRAFT,
    /** Confirmed by one of the two who must confirm them. */
    REVIEW,
    /** Confirmed by both: frozen and public. */
    CONFIRMED
}
