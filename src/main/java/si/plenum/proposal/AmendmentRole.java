package si.plenum.proposal;

import si.plenum.platform.WireName;

/** How a proposal competes with another one. */
public enum AmendmentRole implements WireName {
    /** Another wording of parts of it: voted before it, and what is adopted is put into it. */
    PARTIAL,
    /** Another whole change instead of it: the first that is adopted closes the others. */
    ALTERNATIVE
}
