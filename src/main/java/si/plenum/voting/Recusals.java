package si.plenum.voting;

import java.util.List;
import java.util.UUID;
import si.plenum.community.BodyId;

/**
 * Recusal: a member does not vote on one matter. It is entered and lifted before the vote opens (secret: before ballots are
 * issued); then it is frozen into the roll, and leaves base and quorum as the rule says. It holds for every vote on the matter.
 */
public interface Recusals {

    /**
     * Excludes a member by its own word. Whoever acts for the member.
     *
     * @throws si.plenum.platform.Refused if a vote on the matter is under way, or no reason is given
     */
    void declare(RecusedMember member, String reason);

    /** Excludes a member because the body decided so. Those who may chair the body. */
    void decide(RecusedMember member, String reason);

    /** Lets the member vote again. By its own word: whoever acts for it; by decision of the body: those who may chair it. */
    void lift(RecusedMember member);

    /** Who does not vote on a matter, by name. Those who may read the body's papers. */
    List<RecusalRow> on(BodyId body, UUID subject);

    /** Who was excluded from a vote whose roll is frozen, by name, with the reason. Those who may read the vote. */
    List<ExcusedLine> frozen(VoteId vote);
}
