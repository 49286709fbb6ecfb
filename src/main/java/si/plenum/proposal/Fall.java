package si.plenum.proposal;

import si.plenum.platform.WireName;

/**
 * Why a proposal has nothing left to decide.
 *
 * @param by     the proposal that made it so
 * @param number of that proposal
 */
public record Fall(Cause cause, ProposalId by, long number) {

    /** What happened. */
    public enum Cause implements WireName {
        /** Another amendment was adopted that treats the same provisions, or says the same. */
        OVERTAKEN,
        /** The proposal that it amends was adopted or rejected without it. */
        MAIN_DECIDED,
        MAIN_WITHDRAWN,
        /** The proposal that it amends has another wording at the same places. */
        MAIN_REWORDED,
        ALTERNATIVE_ADOPTED
    }
}
