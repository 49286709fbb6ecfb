package si.plenum.proposal;

/** A proposal has nothing left to decide, or was withdrawn: it belongs on no agenda. */
public record ProposalFell(ProposalId id) {}
