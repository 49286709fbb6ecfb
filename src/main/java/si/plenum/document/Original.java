package si.plenum.document;

import si.plenum.journal.Hash;
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
        return Hash.over(content).toString();
    }
}
