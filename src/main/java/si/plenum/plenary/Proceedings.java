package si.plenum.plenary;

import java.util.Optional;
import java.util.Set;
import si.plenum.proposal.Rewording;
import si.plenum.rules.BallotChannel;
import si.plenum.voting.OptionId;
import si.plenum.voting.tally.CastingVote;

/** The running of a session by its chair: from opening to its end, item by item, with its votes. All of it is leading. */
public interface Proceedings {

    /**
     * Opens a convened session, not before its time. An inquorate session may be opened; it waits for the late quorum and
     * cannot vote until then.
     */
    void open(SessionId id);

    /**
     * Ends the current item (if any) and begins the next waiting one; if none is left there is no current item.
     *
     * @param after the item that whoever acts believes to be current, empty between items. If the session has gone on from it
     *     already, nothing changes: an act that arrives twice goes one step
     */
    void nextItem(SessionId id, Optional<ItemId> after);

    /** Puts a waiting or current item off to a later session; its proposal goes back to filed. */
    void defer(ItemId id);

    /** Takes a waiting or current item off without a decision; its proposal goes back to filed. */
    void withdraw(ItemId id);

    /** Suspends the session for a break; no vote may be open. */
    void suspend(SessionId id);

    /** Goes on after a break and notes the quorum. */
    void resume(SessionId id);

    /** Ends the session: no vote may be open; waiting items are deferred. */
    void close(SessionId id);

    /**
     * Opens the vote on the current item: checks quorum and base, freezes question and roll. Of a secret vote it opens the
     * issuing of ballots; casting is opened by {@link #openCasting}.
     *
     * @throws si.plenum.platform.Refused if the session is inquorate, the item decides nothing, or the text it changes has
     *     changed meanwhile
     */
    void openVote(ItemId id);

    /**
     * As {@link #openVote(ItemId)}, with candidates, choices or projects, other channels or a deadline. Chair.
     *
     * @throws si.plenum.platform.Refused if the plan does not fit the rule of the matter
     */
    void openVote(ItemId id, VotePlan plan);

    /**
     * Records another wording of the current item, where its rule allows that: a new revision, checked against the text in force.
     *
     * @throws si.plenum.platform.Refused if the rule does not allow it, a vote is open, or the text it changes has changed
     */
    void reword(ItemId id, Rewording rewording);

    /** What may be chosen for the next vote on the item; nothing by correspondence, or where no vote can follow. Chair. */
    PlanChoices choices(ItemId id);

    /** Counts and announces a closed vote that waited for the dice, and records what it decided. */
    Concluded announce(ItemId id);

    /** Gives the casting vote on a tie, announces the result and records what it decided. */
    Concluded breakTie(ItemId id, CastingVote choice);

    /**
     * Strikes a candidate who no longer stands: the count passes the name over, the ballots stay.
     *
     * @throws si.plenum.platform.Refused if no vote is under way on the item, or the reason is empty
     */
    void strike(ItemId id, OptionId candidate, String reason);

    /** Opens casting in the secret vote on the item, once those present have drawn their ballots. */
    void openCasting(ItemId id);

    /**
     * The same as {@link #openVote} with other ways of voting besides screens in the hall: sheets of paper, raised hands, votes said
     * aloud. Where hands are raised, everyone in the hall is marked in the same act.
     *
     * @throws si.plenum.platform.Refused if the rule of the matter does not have one of them
     */
    void openVoteWith(ItemId id, Set<BallotChannel> besides);

    /**
     * Closes the open vote, counts it, announces the result, records the decision and applies its effects: one act. Where somebody
     * is marked for paper or for raised hands, it only closes the vote: announcing is then an act of its own, after two persons have
     * signed the numbers.
     */
    Concluded closeVote(ItemId id);
}
