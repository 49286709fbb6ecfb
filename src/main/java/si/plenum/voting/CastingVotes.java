package si.plenum.voting;

import si.plenum.voting.tally.CastingVote;

/** The chair's casting vote: an act of its own, open and signed with the chair's name, after counting. */
public interface CastingVotes {

    /**
     * Breaks the tie of a counted vote. Given twice the same way it changes nothing. Leader.
     *
     * @throws si.plenum.platform.Refused if nothing is tied, or it was given the other way
     */
    VoteView give(VoteId vote, CastingVote choice);
}
