package si.plenum.rules;

import si.plenum.platform.WireName;

/** The number that a majority is a share of. Invalid ballots are in none of them. */
public enum Base implements WireName {
    /** Votes for and against, without abstentions (opredeljeni glasovi). */
    FOR_AND_AGAINST,
    /** All valid votes: for, against, abstained and blank (oddani glasovi). */
    CAST,
    /** All entries present, whether they voted or not (navzoči). */
    PRESENT,
    /** All entries of the electoral roll (vsi z glasovalno pravico). */
    ROLL
}
