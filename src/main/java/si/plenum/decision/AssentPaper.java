package si.plenum.decision;

import java.util.Arrays;
import java.util.Map;
import si.plenum.journal.Hash;
import si.plenum.platform.Refused;

/**
 * The paper by which a condition was met, as it came: a PDF, or a picture of it. What it is, its bytes say and not its name.
 *
 * @param name of the file, without its folder
 */
public record AssentPaper(String name, byte[] content) {

    /** The most bytes that one may have. */
    public static final int MAX_BYTES = 5_000_000;

    private static final int LONGEST_NAME = 200;
    private static final Map<String, byte[]> BEGINNINGS = Map.of(
            "application/pdf", new byte[] {'%', 'P', 'D', 'F', '-'},
            "image/png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10},
            "image/jpeg", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF});

    /** @throws Refused where it is too large, nameless, or neither a PDF nor a picture */
    public AssentPaper {
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) throw new Refused("error.assent.name");
        if (content.length > MAX_BYTES) throw new Refused("error.assent.size");
        content = content.clone();
        mediaType(content);
    }

    private static String mediaType(byte[] content) {
        return BEGINNINGS.entrySet().stream()
                .filter(type -> startsWith(content, type.getValue()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new Refused("error.assent.type"));
    }

    private static boolean startsWith(byte[] content, byte[] beginning) {
        return content.length >= beginning.length
                && Arrays.equals(content, 0, beginning.length, beginning, 0, beginning.length);
    }

    public String mediaType() {
        return mediaType(content);
    }

    /** SHA-256 of its bytes, in hexadecimal. */
    public String hash() {
        return Hash.over(content).toString();
    }
}
