package si.plenum.voting.internal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import si.plenum.voting.EntryId;

/** Hashes of a vote: of its question, and of the link between a ballot and its entry. */
final class Commitment {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Commitment() {}

    /** SHA-256 of a question in UTF-8. */
    static byte[] toQuestion(String question) {
        return sha256().digest(question.getBytes(StandardCharsets.UTF_8));
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
