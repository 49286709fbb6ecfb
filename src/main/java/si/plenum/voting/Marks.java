package si.plenum.voting;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import si.plenum.community.MembershipId;

/**
 * Marks those who vote without a screen, before they do: whoever is marked for one way votes by no other. "Those who count" are
 * the leader of the vote, and those who may chair or take the minutes of its body.
 */
public interface Marks {

    /**
     * Marks an entry that gets a sheet. Those who count, while the vote is open (secret: or its ballots are issued).
     *
     * @throws si.plenum.platform.Refused if the vote takes no paper, or the entry is excluded, has voted another way, or is not
     *     checked in where the hall counts
     */
    void paper(VoteId vote, EntryId entry);

    /** Takes back the mark of an entry that gave its sheet back. Those who count, while the vote is open. */
    void takePaperBack(VoteId vote, EntryId entry);

    /**
     * Marks everyone in the hall as voting by raised hands, where the vote takes them: excluded entries not, and those who have
     * voted another way not. Leader, in the act of opening.
     *
     * @param members those checked in to the hall; with them those for whom they vote
     */
    void inHall(VoteId vote, Set<MembershipId> members);

    /** The same for a member who comes to the hall while the vote is open. Those who may check the member in. */
    void cameToHall(UUID context, MembershipId member);

    /**
     * Notes the vote that an entry without a device said aloud; noted again it replaces the former. Those who count.
     *
     * @throws si.plenum.platform.Refused as {@link #paper}, where the vote takes no roll call, or the choice does not fit it
     */
    void say(VoteId vote, EntryId entry, Choice choice);

    /** The roll of a vote with who has voted by which way, by name. Those who count. */
    List<MarkRow> of(VoteId vote);
}
