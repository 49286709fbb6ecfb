package si.plenum.community;

import si.plenum.platform.WireName;

/** What kind of body it is. */
public enum BodyKind implements WireName {
    /** All members together (plenum, members' assembly). */
    ASSEMBLY,
    /** A few, elected (programme council). */
    COUNCIL,
    /** A few who prepare something. */
    WORKING_GROUP,
    /** Organisations, one vote each. */
    NETWORK
}
