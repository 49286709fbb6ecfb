package si.plenum.voting.secret;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.SignatureException;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.security.spec.X509EncodedKeySpec;
import si.plenum.journal.Hash;

/**
 * The public key of one vote. It knows a credential when it sees one: RSASSA-PSS with SHA-384, MGF1 with SHA-384 and a salt of
 * 48 bytes, RFC 9474 section 5 ({@code RSABSSA-SHA384-PSS-Randomized}).
 */
public final class VoteKey {

    /** Length of the modulus in bits. */
    public static final int BITS = 3072;

    /** Length of a signature, blind or not, in bytes. */
    public static final int SIGNATURE = BITS / 8;

    private static final PSSParameterSpec PSS =
            new PSSParameterSpec("SHA-384", "MGF1", MGF1ParameterSpec.SHA384, 48, PSSParameterSpec.TRAILER_FIELD_BC);

    private final RSAPublicKey key;

    public VoteKey(RSAPublicKey key) {
        this.key = key;
    }

    /**
     * Reads the written form, an X.509 SubjectPublicKeyInfo in DER with the algorithm {@code rsaEncryption}.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static VoteKey read(byte[] encoded) {
        try {
            return new VoteKey(
                    (RSAPublicKey) KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(encoded)));
        } catch (GeneralSecurityException unreadable) {
            throw new IllegalArgumentException("not an RSA public key", unreadable);
        }
    }

    /** The written form. */
    public byte[] encoded() {
        return key.getEncoded();
    }

    /** SHA-256 of the written form: what the journal holds and people compare. */
    public Hash fingerprint() {
        return Hash.over(encoded());
    }

    /** Whether a credential over this prepared message was issued with the vote's private key. */
    public boolean verify(byte[] preparedMessage, byte[] signature) {
        try {
            var verifier = Signature.getInstance("RSASSA-PSS");
            verifier.setParameter(PSS);
            verifier.initVerify(key);
            verifier.update(preparedMessage);
            return verifier.verify(signature);
        } catch (SignatureException malformed) {
            return false;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("the platform has RSASSA-PSS with SHA-384", impossible);
        }
    }
}
