package si.plenum.voting.secret;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import si.plenum.voting.VoteId;

/**
 * Closes ballots away until they are counted. The place of a ballot is HMAC-SHA256(k, token), its box AES-256-GCM(k, ballot
 * padded to one length a vote), bound to vote and place. The key k lies outside the database and is destroyed after counting.
 */
public final class Seal {

    /** Length of k in bytes. */
    public static final int KEY = 32;

    private static final int NONCE = 12;
    private static final int TAG = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final VoteId vote;
    private final SecretKeySpec placing;
    private final SecretKeySpec sealing;

    public Seal(VoteId vote, byte[] key) {
        if (key.length != KEY) throw new IllegalArgumentException("a sealing key has 32 bytes, not " + key.length);
        this.vote = vote;
        this.placing = new SecretKeySpec(key, "HmacSHA256");
        this.sealing = new SecretKeySpec(key, "AES");
    }

    /** The length of a box that holds texts of up to so many bytes. */
    public static int boxLength(int longestText) {
        return NONCE + longestText + 1 + TAG;
    }

    /** Where the ballot of this token lies. */
    public byte[] place(byte[] token) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(placing);
            return mac.doFinal(token);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("the platform has HMAC-SHA256", impossible);
        }
    }

    /**
     * Puts a text into a box of that length.
     *
     * @throws IllegalArgumentException if the text is too long for it
     */
    public byte[] close(byte[] place, String text, int boxLength) {
        var plain = padded(text.getBytes(UTF_8), boxLength - NONCE - TAG);
        var box = new byte[boxLength];
        var nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        System.arraycopy(nonce, 0, box, 0, NONCE);
        try {
            cipher(Cipher.ENCRYPT_MODE, place, nonce).doFinal(plain, 0, plain.length, box, NONCE);
            return box;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("the platform has AES-GCM", impossible);
        } finally {
            Arrays.fill(plain, (byte) 0);
        }
    }

    /** @throws IllegalStateException if the box was not closed with this key for this vote and place, or was altered since */
    public String open(byte[] place, byte[] box) {
        try {
            var plain = cipher(Cipher.DECRYPT_MODE, place, Arrays.copyOf(box, NONCE))
                    .doFinal(box, NONCE, box.length - NONCE);
            int end = plain.length - 1;
            while (plain[end] == 0) end--;
            return new String(plain, 0, end, UTF_8);
        } catch (GeneralSecurityException altered) {
            throw new IllegalStateException("a sealed ballot cannot be opened", altered);
        }
    }

    /** ISO/IEC 7816-4: one marked byte, then zeros. */
    private static byte[] padded(byte[] text, int length) {
        if (text.length + 1 > length) throw new IllegalArgumentException("a ballot is longer than its box");
        var plain = Arrays.copyOf(text, length);
        plain[text.length] = (byte) 0x80;
        return plain;
    }

    private Cipher cipher(int mode, byte[] place, byte[] nonce) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, sealing, new GCMParameterSpec(8 * TAG, nonce));
        cipher.updateAAD(WireFormat.id(vote));
        cipher.updateAAD(place);
        return cipher;
    }
}
