package si.plenum.document;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import si.plenum.platform.Refused;

/**
 * The file that a text is imported from.
 *
 * @param name without its folder
 */
public record Original(String name, byte[] content) {

    public Original {
        name = name.strip();
        if (name.isEmpty() || name.length() > 200) throw new Refused("error.import.name");
        content = content.clone();
    }

    /** SHA-256 of its bytes, in hexadecimal. */
    public String hash() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
