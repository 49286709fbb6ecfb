package si.plenum.document.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import si.plenum.journal.CanonicalJson;

/** SHA-256 over canonical JSON, in hexadecimal. */
public final class ContentHash {

    private ContentHash() {}

    public static String of(String canonical) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(canonical.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static String ofWords(ProvisionKind kind, @Nullable String label, String heading, String text, boolean repealed) {
        var words = new TreeMap<String, Object>(
                Map.of("heading", heading, "kind", kind.wireName(), "repealed", repealed, "text", text));
        if (label != null) words.put("label", label);
        return of(CanonicalJson.write(words));
    }

    static String ofTree(String own, List<String> children) {
        return children.isEmpty() ? own : of(CanonicalJson.write(Map.of("children", children, "own", own)));
    }
}
