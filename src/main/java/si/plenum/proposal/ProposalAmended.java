package si.plenum.proposal;

/** A proposal has another wording, for an amendment to it was adopted. */
public record ProposalAmended(ProposalId main) {}
