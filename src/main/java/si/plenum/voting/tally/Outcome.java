package si.plenum.voting.tally;

import si.plenum.platform.WireName;

/** What a vote came to. Computed by the rule from the ballots, never set by a person. */
public enum Outcome implements WireName {
    ADOPTED,
    /** Put to the vote and not carried. */
    REJECTED,
    /** As many for as against, where the chair's casting vote then decides. */
    TIED,
    /** Too few present: the ballots stay unread. */
    INQUORATE,
    /** No consensus: someone objects with a reason. */
    BLOCKED,
    /** Nobody voted, or nobody was elected. */
    NO_DECISION;

    /** Whether a decision is recorded. */
    public boolean isAdopted() {
        return this == ADOPTED;
    }
}
