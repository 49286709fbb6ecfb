package si.plenum.voting.secret;

import java.util.Base64;

/** Bytes as texts: base64url without padding, RFC 4648 section 5. Each byte string has exactly one text. */
public final class Base64Url {

    private Base64Url() {}

    public static String write(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IllegalArgumentException for every other text, padded ones and those with loose bits at the end included
     */
    public static byte[] read(String text) {
        var bytes = Base64.getUrlDecoder().decode(text);
        if (!write(bytes).equals(text)) throw new IllegalArgumentException("not canonical base64url");
        return bytes;
    }
}
