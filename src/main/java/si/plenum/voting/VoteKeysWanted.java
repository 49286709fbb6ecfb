package si.plenum.voting;

/** News that a secret vote is to be opened before the program serves: its keys are made from now on, not only then. */
public record VoteKeysWanted() {}
