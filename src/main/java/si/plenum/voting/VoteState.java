package si.plenum.voting;

import si.plenum.platform.WireName;

/** The stages of a vote. It only goes forward; a closed vote never reopens. */
public enum VoteState implements WireName {
    DRAFT,
    SCHEDULED,
    ISSUING,
    OPEN,
    CLOSED,
    COUNTED,
    CERTIFIED,
    ANNULLED;

    /** Whether the result may be known: counted or certified. */
    public boolean hasResult() {
        return this == COUNTED || this == CERTIFIED;
    }
}
