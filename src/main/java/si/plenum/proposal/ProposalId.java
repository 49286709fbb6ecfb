package si.plenum.proposal;

import java.util.UUID;

/** Names a proposal. */
public record ProposalId(UUID value) {}
