package si.plenum.voting;

import java.util.UUID;

/** Names a {@code Vote}; random, so that it tells nothing. */
public record VoteId(UUID value) {}
