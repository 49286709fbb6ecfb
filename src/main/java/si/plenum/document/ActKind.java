package si.plenum.document;

import si.plenum.platform.WireName;

/** What an act does. */
public enum ActKind implements WireName {
    /** The founding or imported text. */
    INITIAL,
    AMENDMENT,
    /** Clerical: what was decided is set right in the text. */
    CORRECTION,
    /** An official consolidated text; it keeps the letters of labels. */
    CONSOLIDATION,
    /** Takes an earlier act out of force from a day on. */
    ANNULMENT
}
