package si.plenum.document;

import si.plenum.platform.WireName;

/** Where an act stands on a day. */
public enum ActStanding implements WireName {
    /** Its day is not known: it waits for publication or for a condition. */
    WAITING,
    /** Its day is known and still to come. */
    NOT_YET,
    IN_FORCE,
    /** It was in force and is no more: it expired or was annulled. */
    ENDED,
    /** It will never begin: annulled before it began, or its condition was not met in time. */
    GIVEN_UP
}
