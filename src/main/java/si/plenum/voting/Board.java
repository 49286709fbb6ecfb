package si.plenum.voting;

import java.util.List;
import java.util.Optional;
import si.plenum.voting.secret.SecretBallot;

/**
 * The public board of a counted secret vote.
 *
 * @param publicKey   the vote's key, with which every ballot is checked
 * @param receiptKey  with which receipts are checked
 * @param credentials how many were drawn; the ballots are at most as many
 * @param paper       what came in on paper, where the vote takes it: recorded by two persons, not proved
 * @param ballots     in the order of their tokens
 */
public record Board(
        VoteId vote,
        byte[] publicKey,
        byte[] receiptKey,
        int credentials,
        Optional<CountedPart> paper,
        List<SecretBallot> ballots) {

    public Board {
        ballots = List.copyOf(ballots);
    }
}
