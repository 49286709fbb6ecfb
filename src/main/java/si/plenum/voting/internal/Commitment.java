package si.plenum.voting.internal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Map;
import si.plenum.journal.CanonicalJson;
import si.plenum.voting.BallotPaper;
import si.plenum.voting.EntryId;
import si.plenum.voting.PaperJson;

/** Hashes of a vote: of its question, and of the link between a ballot and its entry. */
final class Commitment {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Commitment() {}

    /**
     * SHA-256 of what is asked, in UTF-8: of the question alone, or where more is on the ballot of the canonical JSON of both.
     */
    static byte[] toQuestion(String question, BallotPaper paper) {
        var asked = paper.isEmpty()
                ? question
                : CanonicalJson.write(Map.of("paper", PaperJson.value(paper), "question", question));
        return sha256().digest(asked.getBytes(StandardCharsets.UTF_8));
    }

    /** SHA-256(salt || entry id): whoever holds the salt can show that a ballot is theirs, nobody else can find out. */
    static byte[] of(byte[] salt, EntryId entry) {
        var digest = sha256();
        digest.update(salt);
        digest.update(ByteBuffer.allocate(16)
                .putLong(entry.value().getMostSignificantBits())
                .putLong(entry.value().getLeastSignificantBits())
                .array());
        return digest.digest();
    }

    static byte[] salt() {
        var salt = new byte[16];
        RANDOM.nextBytes(salt);
        return salt;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
