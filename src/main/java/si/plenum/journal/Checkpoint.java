package si.plenum.journal;

/** The state of the journal: how many entries it has, and the root of the tree over them. */
public record Checkpoint(long size, Hash root) {}
