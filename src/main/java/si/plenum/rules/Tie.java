package si.plenum.rules;

import si.plenum.platform.WireName;

/** What as many votes for as against mean. */
public enum Tie implements WireName {
    REJECTED,
    /** The chair decides in a separate signed act after counting; only in an open vote by simple majority. */
    CASTING_VOTE
}
