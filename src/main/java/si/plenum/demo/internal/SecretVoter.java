package si.plenum.demo.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.SecureRandom;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.X509EncodedKeySpec;
import org.bouncycastle.crypto.CryptoException;
import org.bouncycastle.crypto.params.RSABlindSignatureParameters;
import org.bouncycastle.crypto.params.RSAKeyParameters;
import org.bouncycastle.crypto.signers.RSABlindSignatureClient;
import si.plenum.voting.Choice;
import si.plenum.voting.ChoiceJson;
import si.plenum.voting.VoteId;
import si.plenum.voting.secret.Ed25519;
import si.plenum.voting.secret.SecretBallot;
import si.plenum.voting.secret.WireFormat;

/** What a voter's browser does in a secret vote: makes a token, has it signed blindly, signs a choice with it. */
final class SecretVoter {

    /** Length in bytes of the private key that stands behind a token. */
    private static final int SEED = 32;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final VoteId vote;
    private final byte[] seed = random(SEED);
    private final byte[] prefix = random(WireFormat.PREFIX);
    private final RSABlindSignatureClient client;
    private final RSABlindSignatureClient.Blinded blinded;
    private byte[] signature = {};

    SecretVoter(VoteId vote, byte[] publicKey) {
        this.vote = vote;
        try {
            var key = (RSAPublicKey) KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(publicKey));
            // The message begins with a random prefix already, so that the client adds none.
            client = new RSABlindSignatureClient(
                    RSABlindSignatureParameters.RSABSSA_SHA384_PSS_DETERMINISTIC,
                    new RSAKeyParameters(false, key.getModulus(), key.getPublicExponent()));
            blinded = client.blind(WireFormat.preparedMessage(prefix, vote, Ed25519.publicKey(seed)));
        } catch (GeneralSecurityException | CryptoException impossible) {
            throw new IllegalStateException("a vote has a key of its own", impossible);
        }
    }

    byte[] blindedMessage() {
        return blinded.getBlindedMessage();
    }

    void signed(byte[] blindSignature) {
        try {
            signature = client.finalize(blinded, blindSignature);
        } catch (CryptoException wrong) {
            throw new IllegalStateException("signed by another key", wrong);
        }
    }

    SecretBallot ballot(Choice choice) {
        var written = ChoiceJson.write(choice);
        var proof = Ed25519.sign(seed, WireFormat.choice(vote, 1, written.getBytes(UTF_8)));
        return new SecretBallot(Ed25519.publicKey(seed), prefix, signature, 1, written, proof);
    }

    private static byte[] random(int length) {
        var bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
