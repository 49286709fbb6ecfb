package si.plenum.voting.tally;

import si.plenum.platform.WireName;

/** How the chair breaks a tie of an open vote, where the rule has it. */
public enum CastingVote implements WireName {
    FOR,
    AGAINST
}
