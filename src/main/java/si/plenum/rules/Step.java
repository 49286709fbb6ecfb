package si.plenum.rules;

import si.plenum.platform.WireName;

/** One step of the {@link Ladder}, a vote of its own with its own question and roll. */
public enum Step implements WireName {
    CONSENSUS,
    /** Consensus once more, after a discussion of the objections. */
    SECOND_ROUND,
    /** By the rule's method and majority. */
    VOTE
}
