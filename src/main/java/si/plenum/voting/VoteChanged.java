package si.plenum.voting;

import java.util.UUID;

/** News that something about a vote changed: its state or how many have voted. Carries ids only, never a choice. */
public record VoteChanged(VoteId vote, UUID context) {}
