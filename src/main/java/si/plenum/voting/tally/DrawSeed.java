package si.plenum.voting.tally;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * The seed of the drawn order: SHA-256("plenum-draw-v1" || vote id (16 bytes) || root (32 bytes) || number in ASCII digits).
 * The root of the journal is fixed before anyone throws, so whoever writes the ballots cannot choose the order, and whoever
 * throws cannot know the ballots.
 */
public final class DrawSeed {

    private static final byte[] DOMAIN = "plenum-draw-v1".getBytes(StandardCharsets.US_ASCII);

    private DrawSeed() {}

    /**
     * @param root the root of the journal after the entry that closed the vote, 32 bytes
     * @param number what was thrown, digits only
     */
    public static byte[] of(UUID vote, byte[] root, String number) {
        if (root.length != 32) {
            throw new IllegalArgumentException("A root has 32 bytes, not " + root.length);
        }
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(DOMAIN);
            digest.update(ByteBuffer.allocate(16)
                    .putLong(vote.getMostSignificantBits())
                    .putLong(vote.getLeastSignificantBits())
                    .flip());
            digest.update(root);
            digest.update(number.getBytes(StandardCharsets.US_ASCII));
            return digest.digest();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
