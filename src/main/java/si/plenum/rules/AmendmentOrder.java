package si.plenum.rules;

import si.plenum.platform.WireName;

/** In which order amendments to one proposal, and alternatives to each other, are voted. */
public enum AmendmentOrder implements WireName {
    /** What changes most words first; of equal ones what was filed first. */
    FARTHEST_FIRST,
    AS_FILED
}
