package si.plenum.proposal;

import si.plenum.identity.PersonId;

/** Somebody was named for an election and is to answer. Told within the act. */
public record Nominated(ProposalId election, PersonId person) {}
