package si.plenum.proposal;

import java.util.List;
import si.plenum.identity.PersonId;

/**
 * Drafts that several people write. A draft stays its author's: the author invites, files and discards it; who is invited reads and
 * saves it, as long as they are members of its body.
 */
public interface CoAuthors {

    /** With whom a draft is written, by name. Who writes it. */
    List<CoAuthor> of(ProposalId draft);

    /** The members of its body who could still be invited, by name. Its author. */
    List<CoAuthor> others(ProposalId draft);

    /** Whether the current person is the author of a draft that they may read. Who writes it. */
    boolean isMine(ProposalId draft);

    /**
     * Lets somebody write too; once more changes nothing. Its author.
     *
     * @throws si.plenum.platform.Refused ({@code error.coauthor.member}) where that person is no other member of its body
     */
    void invite(ProposalId draft, PersonId person);

    /** No longer lets somebody write; what they wrote stays. Its author, or that person. */
    void remove(ProposalId draft, PersonId person);
}
