package si.plenum.voting;

import java.util.List;
import si.plenum.rules.BallotChannel;

/**
 * The count of sheets and of raised hands. After closing and before counting one person enters the numbers, another one checks
 * and signs them; the numbers are never more than the entries that were marked. "Those who count" are the leader of the vote,
 * and those who may chair or take the minutes of its body.
 */
public interface Sheets {

    /**
     * Enters the numbers of a channel, with the first signature; entered again they replace what was not signed yet. Those who
     * count.
     *
     * @throws si.plenum.platform.Refused if the vote is not closed or counted already, if it has no such channel, if there are
     *     more than were marked, if a choice does not fit the vote, or if both have signed
     */
    void enter(VoteId vote, BallotChannel channel, SheetCount count);

    /**
     * The second signature. Those who count, but not the one who entered the numbers. Given twice it changes nothing.
     *
     * @throws si.plenum.platform.Refused if nothing was entered, or by the same person
     */
    void sign(VoteId vote, BallotChannel channel);

    /** The parts of a vote, one for each of its channels away from screens. Those who may read the vote. */
    List<CountedPart> of(VoteId vote);

    /** The parts of a certified vote. Public. */
    List<CountedPart> published(VoteId vote);
}
