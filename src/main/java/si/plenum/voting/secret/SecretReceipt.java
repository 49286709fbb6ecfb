package si.plenum.voting.secret;

import si.plenum.journal.Hash;
import si.plenum.voting.VoteId;

/**
 * That the server has stored a ballot. It has no number and no time, so it tells nothing about who else voted when.
 *
 * @param serverSignature the instance's receipt key over vote and ballot hash
 */
public record SecretReceipt(byte[] token, long version, Hash ballotHash, byte[] serverSignature) {

    /** Whether the holder of this receipt key has signed it for this vote. */
    public boolean isSigned(VoteId vote, byte[] receiptKey) {
        return Ed25519.verify(receiptKey, WireFormat.receipt(vote, ballotHash), serverSignature);
    }

    /** Says nothing: what is printed may be kept. */
    @Override
    public String toString() {
        return "A receipt";
    }
}
