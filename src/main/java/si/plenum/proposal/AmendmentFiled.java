package si.plenum.proposal;

/** An amendment to a proposal was filed: it belongs on the agenda on which that one stands. */
public record AmendmentFiled(ProposalId main, ProposalId amendment) {}
