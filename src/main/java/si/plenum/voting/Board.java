package si.plenum.voting;

import java.util.List;
import si.plenum.voting.secret.SecretBallot;

/**
 * The public board of a counted secret vote.
 *
 * @param publicKey   the vote's key, with which every ballot is checked
 * @param receiptKey  with which receipts are checked
 * @param credentials how many were drawn; the ballots are at most as many
 * @param paper       how many came in on paper: recorded, not proved
 * @param ballots     in the order of their tokens
 */
public record Board(
        VoteId vote, byte[] publicKey, byte[] receiptKey, int credentials, int paper, List<SecretBallot> ballots) {

    public Board {
        ballots = List.copyOf(ballots);
    }
}
