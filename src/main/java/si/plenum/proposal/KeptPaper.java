package si.plenum.proposal;

import si.plenum.voting.BallotPaper;

/**
 * What is to stand on the ballot of a filed proposal.
 *
 * @param version goes back with a change: another tab's newer one is never overwritten
 * @param frozen  whether a vote on it was opened, so that it can no longer change
 */
public record KeptPaper(BallotPaper paper, int version, boolean frozen) {}
