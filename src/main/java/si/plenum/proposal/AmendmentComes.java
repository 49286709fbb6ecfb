package si.plenum.proposal;

/** An amendment to this proposal is about to be filed: a session that carries it must stand still until it is. */
public record AmendmentComes(ProposalId main, AmendmentRole role) {}
