package si.plenum.proposal;

import java.util.UUID;

/** Names a candidacy; random, for it is also the name of the option on the ballot. */
public record CandidacyId(UUID value) {}
