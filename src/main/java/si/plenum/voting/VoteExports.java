package si.plenum.voting;

import java.util.List;
import java.util.Optional;

/** The ballots of a certified vote, for everyone who wants to count them again. The ballots of an inquorate vote stay unread. */
public interface VoteExports {

    /**
     * Open ballots in the order of their commitments, which tells neither who cast them nor when. With names only where the rule
     * makes the roll call public. None of a secret vote, whose ballots are its board. Public.
     */
    List<ExportedBallot> ballots(VoteId vote);

    /**
     * All ballots of a vote with options as BLT, those that are alike together; sheets of paper too. None where the method reads
     * more than an order of options: for and against, consensus, scores, budgets. Public.
     */
    Optional<String> blt(VoteId vote);

    /**
     * All ballots of a vote on a budget as Pabulib, sheets of paper too. None of another vote, and none where a project was
     * withdrawn after opening, which the format cannot say. Public.
     */
    Optional<String> pb(VoteId vote);
}
