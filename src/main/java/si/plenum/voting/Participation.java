package si.plenum.voting;

/** Who took part in a counted vote, and by which ways: numbers for everyone, names as the publicity of the roll call allows. */
public interface Participation {

    /**
     * With names. Those who may see the roll call; whoever else may read the vote gets the numbers.
     *
     * @throws si.plenum.platform.Refused {@code error.wrong.state} before the vote is counted
     */
    VoteParts of(VoteId vote);

    /** Of a certified vote: with names only where the rule makes the roll call public. Public. */
    VoteParts published(VoteId vote);
}
