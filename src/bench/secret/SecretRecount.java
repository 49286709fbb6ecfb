package bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import si.plenum.voting.Choice;
import si.plenum.voting.ChoiceJson;
import si.plenum.voting.VoteId;
import si.plenum.voting.secret.BallotJson;
import si.plenum.voting.secret.Ed25519;
import si.plenum.voting.secret.SecretBallot;
import si.plenum.voting.secret.VoteKey;
import si.plenum.voting.secret.WireFormat;

/**
 * Counts a board again: reads every ballot from JSON, checks both signatures, and counts its choice, on one thread. Prints the
 * milliseconds a ballot of each run.
 */
final class SecretRecount {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final VoteId VOTE = new VoteId(UUID.randomUUID());

    public static void main(String[] arguments) throws Exception {
        int ballots = Integer.parseInt(arguments[0]);
        int runs = Integer.parseInt(arguments[1]);
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(VoteKey.BITS);
        var keys = generator.generateKeyPair();
        var board = IntStream.range(0, ballots).parallel().mapToObj(i -> ballot(keys, i)).toList();
        var key = new VoteKey((RSAPublicKey) keys.getPublic());
        recount(board.subList(0, Math.min(ballots, 2_000)), key);
        for (int run = 0; run < runs; run++) {
            long begun = System.nanoTime();
            recount(board, key);
            System.out.printf("%.4f%n", (System.nanoTime() - begun) / 1e6 / ballots);
        }
    }

    private static void recount(List<String> board, VoteKey key) {
        var totals = new HashMap<Choice, Integer>();
        for (var written : board) {
            var ballot = BallotJson.read(written);
            if (!ballot.isCredentialOf(VOTE, key) || !ballot.isProven(VOTE)) throw new IllegalStateException("not good");
            totals.merge(ChoiceJson.read(ballot.choice()), 1, Integer::sum);
        }
        int counted = totals.values().stream().mapToInt(Integer::intValue).sum();
        if (counted != board.size()) throw new IllegalStateException("not counted");
    }

    /** A credential as it is once unblinded: a signature of the vote's key like any other. */
    private static String ballot(KeyPair keys, int number) {
        try {
            var seed = random();
            var token = Ed25519.publicKey(seed);
            var prefix = random();
            var signer = Signature.getInstance("RSASSA-PSS");
            signer.setParameter(new PSSParameterSpec("SHA-384", "MGF1", MGF1ParameterSpec.SHA384, 48, 1));
            signer.initSign(keys.getPrivate());
            signer.update(WireFormat.preparedMessage(prefix, VOTE, token));
            var choice = "{\"position\":\"" + (number % 3 == 0 ? "against" : "for") + "\"}";
            var proof = Ed25519.sign(seed, WireFormat.choice(VOTE, 1, choice.getBytes(UTF_8)));
            return new SecretBallot(token, prefix, signer.sign(), 1, choice, proof).canonical();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] random() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
