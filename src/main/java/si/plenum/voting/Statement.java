package si.plenum.voting;

import si.plenum.platform.WireName;

/** Where an entry stands in a round of consensus (RFC 7282) or consent. */
public enum Statement implements WireName {
    AGREE,
    /** Agrees and has doubts. */
    RESERVATION,
    /** Does not agree and does not stand in the way; needs a reason. */
    STAND_ASIDE,
    /** Objects, which stops it; needs a reason. */
    BLOCK;

    public boolean needsReason() {
        return this == STAND_ASIDE || this == BLOCK;
    }
}
