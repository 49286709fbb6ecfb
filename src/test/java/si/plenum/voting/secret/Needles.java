package si.plenum.voting.secret;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Looks for byte strings in all files of a folder, in one pass. */
final class Needles {

    private record Needle(String name, byte[] bytes) {}

    private final Map<Integer, List<Needle>> byFirstFour = new HashMap<>();
    /** Which first four bytes may begin a needle: a filter that lets most places pass at once. */
    private final boolean[] maybe = new boolean[1 << 16];

    /** The bytes as they are and in every way in which somebody might write them down. */
    void add(String name, byte[] bytes) {
        put(name, bytes);
        put(name + " in hexadecimal digits", HexFormat.of().formatHex(bytes).getBytes());
        put(name + " in base64url", Base64.getUrlEncoder().withoutPadding().encode(bytes));
        put(name + " in base64", Base64.getEncoder().withoutPadding().encode(bytes));
    }

    void addText(String name, String text) {
        put(name, text.getBytes());
    }

    /** The names of those that are somewhere in the folder. */
    Set<String> in(Path folder) {
        var found = new TreeSet<String>();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) search(Files.readAllBytes(file), found);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private void put(String name, byte[] bytes) {
        int first = ByteBuffer.wrap(bytes).getInt();
        byFirstFour.computeIfAbsent(first, each -> new ArrayList<>()).add(new Needle(name, bytes));
        maybe[first >>> 16] = true;
    }

    private void search(byte[] hay, Set<String> found) {
        for (int at = 0; at + 4 <= hay.length; at++) {
            if (!maybe[(hay[at] & 0xff) << 8 | hay[at + 1] & 0xff]) continue;
            int first = ByteBuffer.wrap(hay, at, 4).getInt();
            for (var needle : byFirstFour.getOrDefault(first, List.of())) {
                if (matches(hay, at, needle.bytes())) found.add(needle.name());
            }
        }
    }

    private static boolean matches(byte[] hay, int at, byte[] needle) {
        if (at + needle.length > hay.length) return false;
        for (int i = 0; i < needle.length; i++) if (hay[at + i] != needle[i]) return false;
        return true;
    }
}
