package si.plenum.rules;

import si.plenum.platform.WireName;

/** How ballots become a result. The names are those of the command {@code tally}. */
public enum Method implements WireName {
    /** Each entry is for, against, or abstains; a {@link Majority} decides. */
    FOR_AGAINST_ABSTAIN,
    /** RFC 7282: agree, reservation, stand aside, block. */
    CONSENSUS,
    /** Adopted when nobody objects with a reason; silence is consent. */
    CONSENT,
    PLURALITY,
    /** Brams and Fishburn 1978. */
    APPROVAL,
    SCORE,
    /** Modified Borda count, Emerson 2013. */
    BORDA,
    /** One seat by the Scottish rules. */
    IRV,
    /** Schulze 2011, arXiv 1804.02973. */
    SCHULZE,
    /** Tideman 1987, Zavist and Tideman 1989. */
    RANKED_PAIRS,
    /** SSI 2007/42 Schedule 1, rules 46-52. */
    SCOTTISH_STV,
    /** Hill, Wichmann and Woodall 1987. */
    MEEK_STV,
    /** Peters and Skowron 2020. */
    EQUAL_SHARES;

    /** Whether who said what is part of the method, so that it cannot be secret. */
    public boolean openOnly() {
        return this == CONSENSUS || this == CONSENT;
    }

    /** Whether a ballot names options that stand on the paper, and not an opinion on the question alone. */
    public boolean hasOptions() {
        return this != FOR_AGAINST_ABSTAIN && !openOnly();
    }

    /** Whether a count by it can meet options that are equal, which the drawn order then decides between. */
    public boolean drawsTies() {
        return switch (this) {
            case FOR_AGAINST_ABSTAIN, CONSENSUS, CONSENT -> false;
            case PLURALITY, APPROVAL, SCORE, BORDA, IRV, SCHULZE, RANKED_PAIRS, SCOTTISH_STV, MEEK_STV, EQUAL_SHARES ->
                true;
        };
    }
}
