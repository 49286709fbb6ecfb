package si.plenum.identity;

import si.plenum.platform.WireName;

/** How the interface writes words for people. Wordings of proposals, decisions and documents are never changed by it. */
public enum Forms implements WireName {
    /** uporabnice_ki */
    UNDERSCORE,
    /** uporabnice in uporabniki */
    PAIR,
    /** skupnost */
    NEUTRAL
}
