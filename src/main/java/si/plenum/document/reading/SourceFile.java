package si.plenum.document.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import si.plenum.platform.Refused;

/** Takes a file apart into lines: plain text, Markdown, or a Word file (.docx). */
public final class SourceFile {

    /** The most characters of a text; a thousand provisions have about half of it. */
    public static final int MAX_CHARACTERS = 500_000;

    /** The most bytes of a file. */
    public static final int MAX_BYTES = 5_000_000;

    private SourceFile() {}

    /**
     * The lines of a file, each with a guess of what it is.
     *
     * @throws Refused where the file is too large or of no form that can be read
     */
    public static Outline read(byte[] file) {
        if (file.length > MAX_BYTES) throw tooLong(file.length, MAX_BYTES, "error.import.file.size");
        boolean zipped = file.length > 3 && file[0] == 'P' && file[1] == 'K';
        var lines = zipped ? DocxLines.read(file) : lines(decoded(file));
        int characters = lines.stream().mapToInt(line -> line.words().length()).sum();
        if (characters > MAX_CHARACTERS) throw tooLong(characters, MAX_CHARACTERS, "error.import.size");
        return new Outline(LineGuess.of(lines));
    }

    /** The lines of a text that was typed or pasted. */
    public static Outline read(String text) {
        if (text.length() > MAX_CHARACTERS) throw tooLong(text.length(), MAX_CHARACTERS, "error.import.size");
        return new Outline(LineGuess.of(lines(text)));
    }

    private static Refused tooLong(int length, int max, String key) {
        return new Refused(key, Map.of("length", length, "max", max));
    }

    private static String decoded(byte[] file) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            if (text.indexOf('\0') >= 0) throw new Refused("error.import.form");
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException otherCharacters) {
            throw new Refused("error.import.form");
        }
    }

    private static List<RawLine> lines(String text) {
        var lines = new ArrayList<RawLine>();
        boolean apart = true;
        int number = 0;
        for (var line : text.lines().toList()) {
            number++;
            var words = line.strip();
            if (words.isEmpty()) {
                apart = true;
                continue;
            }
            lines.add(new RawLine(number, words, apart, 0, false));
            apart = false;
        }
        return lines;
    }
}
