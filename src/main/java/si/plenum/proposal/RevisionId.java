package si.plenum.proposal;

import java.util.UUID;

/** Names one wording of a proposal. */
public record RevisionId(UUID value) {}
