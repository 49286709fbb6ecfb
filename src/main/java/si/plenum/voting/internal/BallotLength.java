package si.plenum.voting.internal;

import si.plenum.journal.CanonicalJson;
import si.plenum.voting.secret.Seal;
import si.plenum.voting.secret.SecretBallot;
import si.plenum.voting.secret.VoteKey;
import si.plenum.voting.secret.WireFormat;

/** How long the box of a secret ballot is: one length for every ballot of a vote, whatever was chosen. */
final class BallotLength {

    /** Whole blocks, so that the length tells little even of what could be chosen. */
    private static final int BLOCK = 64;

    private static final int WITHOUT_CHOICE = new SecretBallot(
                    new byte[WireFormat.TOKEN],
                    new byte[WireFormat.PREFIX],
                    new byte[VoteKey.SIGNATURE],
                    CanonicalJson.LARGEST,
                    "",
                    new byte[WireFormat.PROOF])
            .canonical()
            .length();

    private BallotLength() {}

    /** @param longestChoice bytes of the longest choice in canonical JSON */
    static int box(int longestChoice) {
        return Seal.boxLength(Math.ceilDiv(WITHOUT_CHOICE + longestChoice, BLOCK) * BLOCK);
    }
}
