package si.plenum.rules;

import si.plenum.platform.WireName;

/** A way by which a vote reaches the count. One question, one roll, one count over all of them. */
public enum BallotChannel implements WireName {
    /** On a screen, checked in to the hall. */
    HALL,
    /** On a screen, from anywhere, within the announced window. */
    ANYWHERE,
    /** On sheets that two persons enter and sign. */
    PAPER,
    /** By raised hands, after everyone in the hall has been marked; no roll call. */
    HAND,
    /** Entered by the chair, name by name. */
    ROLL_CALL;

    /** Whether hands or names are seen, so that it cannot be secret. */
    public boolean openOnly() {
        return this == HAND || this == ROLL_CALL;
    }
}
