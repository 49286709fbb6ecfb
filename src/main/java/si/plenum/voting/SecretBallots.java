package si.plenum.voting;

import java.util.List;
import java.util.Set;
import si.plenum.community.MembershipId;
import si.plenum.voting.secret.SecretBallot;
import si.plenum.voting.secret.SecretReceipt;

/**
 * Secret ballots, from issuing credentials to the public board; {@code docs/secret-ballots.md} fixes every byte. Who draws is
 * known and how somebody votes is not: drawing needs a grant, casting needs nothing but a ballot that is signed twice.
 */
public interface SecretBallots {

    /**
     * Opens issuing: freezes the roll, lets people draw credentials, lets no ballot in. Leader; or the program, at the time that
     * was announced, and as of then even if it comes late. Where fewer may vote than a secret vote bears, the program ends it.
     *
     * @param present    memberships checked in
     * @param lateQuorum whether the session stands under its late quorum
     * @throws si.plenum.platform.Refused if fewer may vote than a secret vote bears, or its key is still being made
     */
    VoteView issue(VoteId vote, Set<MembershipId> present, boolean lateQuorum);

    /** A grant for the ballot page of an entry that the current person acts for. It holds for ten minutes. */
    Grant grant(VoteId vote, EntryId entry);

    /**
     * Signs a blinded message for the entry of the grant, once: the same message gets the same answer again, another one is
     * refused. Whoever holds the grant.
     *
     * @return the blind signature
     */
    byte[] draw(VoteId vote, String grant, byte[] blindedMessage);

    /**
     * Stores a ballot under seal. Whoever holds a credential; nobody is asked who they are. It returns after the commit.
     *
     * @throws VersionConflict          if there is a ballot under this token with the same version and other bytes, or with a higher one
     * @throws si.plenum.platform.Refused if the vote is not open, a signature is not good or the choice does not fit the paper
     */
    SecretReceipt cast(VoteId vote, SecretBallot ballot);

    /** What a ballot page needs to know of a secret vote from issuing on: whoever knows the vote's id. */
    SecretPaper paper(VoteId vote);

    /** How many have drawn and how many have cast, at most every five seconds anew. For those who may read the vote. */
    SecretProgress progress(VoteId vote);

    /** To whom a ballot was issued, once the vote is closed: for those who may see a roll call, by name. */
    List<DrawnLine> drawn(VoteId vote);

    /** The board of a counted secret vote: public. */
    Board board(VoteId vote);
}
