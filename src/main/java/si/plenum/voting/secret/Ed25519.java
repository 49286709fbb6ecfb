package si.plenum.voting.secret;

import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.params.Ed25519PublicKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;

/** Signatures of RFC 8032 over raw keys of 32 bytes. */
public final class Ed25519 {

    private Ed25519() {}

    /** Whether the signature over the message is of this public key; a key that is no point of the curve has signed nothing. */
    public static boolean verify(byte[] publicKey, byte[] message, byte[] signature) {
        try {
            var verifier = new Ed25519Signer();
            verifier.init(false, new Ed25519PublicKeyParameters(publicKey));
            verifier.update(message, 0, message.length);
            return verifier.verifySignature(signature);
        } catch (IllegalArgumentException notAPoint) {
            return false;
        }
    }

    /** Signs with a private key: the seed of 32 bytes. */
    public static byte[] sign(byte[] seed, byte[] message) {
        var signer = new Ed25519Signer();
        signer.init(true, new Ed25519PrivateKeyParameters(seed));
        signer.update(message, 0, message.length);
        return signer.generateSignature();
    }

    /** The public key that belongs to a seed. */
    public static byte[] publicKey(byte[] seed) {
        return new Ed25519PrivateKeyParameters(seed).generatePublicKey().getEncoded();
    }
}
