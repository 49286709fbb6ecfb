package si.plenum.voting;

import java.util.UUID;

/** Names one entry of one electoral roll; random, so that it tells nothing. */
public record EntryId(UUID value) {}
