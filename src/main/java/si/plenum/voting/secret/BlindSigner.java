package si.plenum.voting.secret;

import java.security.interfaces.RSAPrivateCrtKey;
import org.bouncycastle.crypto.CryptoException;
import org.bouncycastle.crypto.params.RSAPrivateCrtKeyParameters;
import org.bouncycastle.crypto.signers.RSABlindSignatureServer;

/** Signs blinded messages with the private key of a vote, RFC 9474 section 4.3: it learns nothing of what it signs. */
public final class BlindSigner {

    private final RSABlindSignatureServer server;

    public BlindSigner(RSAPrivateCrtKey key) {
        this.server = new RSABlindSignatureServer(new RSAPrivateCrtKeyParameters(
                key.getModulus(),
                key.getPublicExponent(),
                key.getPrivateExponent(),
                key.getPrimeP(),
                key.getPrimeQ(),
                key.getPrimeExponentP(),
                key.getPrimeExponentQ(),
                key.getCrtCoefficient()));
    }

    /**
     * The blind signature, as long as the modulus.
     *
     * @throws IllegalArgumentException if the blinded message is not as long as the modulus, or not below it
     */
    public byte[] sign(byte[] blindedMessage) {
        try {
            return server.blindSign(blindedMessage);
        } catch (CryptoException | RuntimeException refused) {
            throw new IllegalArgumentException("not a blinded message for this key", refused);
        }
    }
}
