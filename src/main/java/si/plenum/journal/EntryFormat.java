package si.plenum.journal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.Map;

/** The bytes of an entry and the hashes in it, as {@code docs/journal.md} fixes them. Pure, for writing and for verifying. */
public final class EntryFormat {

    /** The member {@code v} of every entry. */
    public static final int VERSION = 1;

    /** Length of a salt in bytes. */
    public static final int SALT = 16;

    private EntryFormat() {}

    /** The digest of a field: SHA-256(salt || canonical value). */
    public static Hash digest(byte[] salt, String canonical) {
        return Hash.over(checked(salt), canonical.getBytes(UTF_8));
    }

    /** The leaf of an element of a list: SHA-256(0x00 || salt || canonical value). */
    public static Hash element(byte[] salt, String canonical) {
        return MerkleTree.leaf(checked(salt), canonical.getBytes(UTF_8));
    }

    /** The canonical value of a list field: the size and the root of the tree over its elements. */
    public static String list(long size, Hash root) {
        return CanonicalJson.write(Map.of("root", root, "size", size));
    }

    /** The entry in canonical JSON. */
    public static String body(long index, Instant time, String type, String subject, Map<String, Hash> digests) {
        return CanonicalJson.write(Map.of(
                "v", VERSION, "index", index, "time", time, "type", type, "subject", subject, "fields", digests));
    }

    /** The leaf of an entry: SHA-256(0x00 || body). */
    public static Hash leaf(String body) {
        return MerkleTree.leaf(body.getBytes(UTF_8));
    }

    private static byte[] checked(byte[] salt) {
        if (salt.length != SALT) {
            throw new IllegalArgumentException("A salt has 16 bytes, not " + salt.length);
        }
        return salt;
    }
}
