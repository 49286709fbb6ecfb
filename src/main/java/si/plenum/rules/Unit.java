package si.plenum.rules;

import si.plenum.platform.WireName;

/** What one entry of the roll counts for, in votes, in presence and in the base. */
public enum Unit implements WireName {
    /** Each entry counts one. */
    HEADS,
    /** Each entry counts its weight. */
    WEIGHT
}
