package si.plenum.voting.secret;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import si.plenum.journal.Hash;
import si.plenum.voting.VoteId;

/** What is signed and hashed in a secret ballot, byte by byte. Each kind begins with a name of its own, so that none passes for another. */
public final class WireFormat {

    /** Length in bytes of a token: an Ed25519 public key. */
    public static final int TOKEN = 32;

    /** Length in bytes of the random prefix of a prepared message, RFC 9474 section 4.1. */
    public static final int PREFIX = 32;

    /** Length in bytes of an Ed25519 signature. */
    public static final int PROOF = 64;

    private static final byte[] BALLOT = name("plenum/secret-ballot/v1");
    private static final byte[] CHOICE = name("plenum/secret-choice/v1");
    private static final byte[] HASH = name("plenum/ballot/v1");
    private static final byte[] RECEIPT = name("plenum/receipt/v1");

    private WireFormat() {}

    /** What the vote's key signs without seeing it: prefix || name || vote || token. */
    public static byte[] preparedMessage(byte[] prefix, VoteId vote, byte[] token) {
        return join(sized(prefix, PREFIX), BALLOT, id(vote), sized(token, TOKEN));
    }

    /** What the voter's key signs: name || vote || version || canonical choice. */
    public static byte[] choice(VoteId vote, long version, byte[] canonicalChoice) {
        var number = ByteBuffer.allocate(Long.BYTES).putLong(version).array();
        return join(CHOICE, id(vote), number, canonicalChoice);
    }

    /** The hash by which a ballot is known: over its six fields in canonical JSON. */
    public static Hash ballot(byte[] canonicalBallot) {
        return Hash.over(HASH, canonicalBallot);
    }

    /** What the server's key signs as a receipt: name || vote || ballot hash; no number and no time. */
    public static byte[] receipt(VoteId vote, Hash ballot) {
        return join(RECEIPT, id(vote), ballot.bytes());
    }

    /** The sixteen bytes of a vote's id, as it is written. */
    public static byte[] id(VoteId vote) {
        return ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(vote.value().getMostSignificantBits())
                .putLong(vote.value().getLeastSignificantBits())
                .array();
    }

    /** A name and a zero byte, with which every kind of bytes begins. */
    static byte[] name(String name) {
        return (name + '\0').getBytes(US_ASCII);
    }

    static byte[] join(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) all.writeBytes(part);
        return all.toByteArray();
    }

    private static byte[] sized(byte[] bytes, int length) {
        if (bytes.length != length) {
            throw new IllegalArgumentException("expected " + length + " bytes, not " + bytes.length);
        }
        return bytes;
    }
}
