package si.plenum.voting.secret;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.List;
import si.plenum.journal.Hash;
import si.plenum.voting.VoteId;

/** The hashes by which the journal holds all sealed rows at closing, and the whole board when it is counted. */
public final class BoardHash {

    private static final byte[] SEALED = WireFormat.name("plenum/sealed/v1");
    private static final byte[] BOARD = WireFormat.name("plenum/board/v1");

    /** A sealed row: where it lies and what lies there. */
    public record SealedRow(byte[] place, byte[] box) {}

    private BoardHash() {}

    /** name || vote || for each row by its place: place || length in four bytes || box. */
    public static Hash ofSealed(VoteId vote, List<SealedRow> byPlace) {
        var parts = new byte[2 + 3 * byPlace.size()][];
        int at = begin(parts, SEALED, vote);
        for (var row : byPlace) {
            parts[at++] = row.place();
            parts[at++] = length(row.box());
            parts[at++] = row.box();
        }
        return Hash.over(parts);
    }

    /** name || vote || for each ballot by its token: length in four bytes || the ballot in canonical JSON. */
    public static Hash ofBoard(VoteId vote, List<SecretBallot> byToken) {
        var parts = new byte[2 + 2 * byToken.size()][];
        int at = begin(parts, BOARD, vote);
        for (var ballot : byToken) {
            var canonical = ballot.canonical().getBytes(UTF_8);
            parts[at++] = length(canonical);
            parts[at++] = canonical;
        }
        return Hash.over(parts);
    }

    private static int begin(byte[][] parts, byte[] name, VoteId vote) {
        parts[0] = name;
        parts[1] = WireFormat.id(vote);
        return 2;
    }

    private static byte[] length(byte[] bytes) {
        return ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array();
    }
}
