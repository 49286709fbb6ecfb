package si.plenum.proposal;

import si.plenum.platform.WireName;

/** Where a proposal stands. All states but {@link #DRAFT} are public. */
public enum ProposalState implements WireName {
    DRAFT,
    FILED,
    IN_DISCUSSION,
    SCHEDULED,
    /** The text it changes has changed meanwhile: it must be brought into line (V uskladitvi). */
    OUTDATED,
    ADOPTED,
    REJECTED,
    WITHDRAWN,
    /** What was decided before it left nothing to decide (Brezpredmeten). */
    FALLEN;

    /** Whether it may be put on an agenda. */
    public boolean mayBeScheduled() {
        return this == FILED || this == IN_DISCUSSION;
    }
}
