package si.plenum.proposal;

import si.plenum.platform.WireName;

/** Where a candidacy stands. */
public enum CandidacyState implements WireName {
    /** Somebody else named the person, who has not answered yet: known to the two of them. */
    NOMINATED,
    STANDING,
    /** The person was named and does not want to stand. */
    DECLINED,
    WITHDRAWN
}
