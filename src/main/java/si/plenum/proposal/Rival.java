package si.plenum.proposal;

/** Another proposal, filed and not decided, that changes the same article: if it is adopted first, this one is outdated. */
public record Rival(ProposalId id, long number, String title) {}
