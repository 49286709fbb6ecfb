package si.plenum.document.text;

import java.text.Normalizer;
import java.util.stream.Collectors;

/** The one form in which words are kept, so that equal texts are equal bytes: NFC, single blanks, no empty lines. */
public final class Wording {

    /** The most characters that one provision may hold. */
    public static final int MAX = 20_000;

    /** No character below it is ever composed or decomposed. */
    private static final char FIRST_COMBINING = '\u0300';

    private Wording() {}

    /** The text as it is kept. Line breaks stay, blanks around them go. */
    public static String clean(String typed) {
        if (isClean(typed)) return typed;
        return Normalizer.normalize(typed, Normalizer.Form.NFC)
                .replace("\r", "\n")
                .lines()
                .map(Wording::cleanLine)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /** A heading as it is kept: on one line. */
    public static String cleanHeading(String typed) {
        return clean(typed).replace('\n', ' ');
    }

    /** Whether it has that form already, which texts read from the database have: found out in one pass. */
    private static boolean isClean(String text) {
        char before = '\n';
        boolean plain = true;
        for (int i = 0; i < text.length(); i++) {
            char now = text.charAt(i);
            if (now != '\n' && Character.isISOControl(now)) return false;
            boolean edge = before == '\n' || now == '\n';
            if (edge && (Character.isWhitespace(now == '\n' ? before : now))) return false;
            if (now == ' ' && before == ' ') return false;
            plain &= now < FIRST_COMBINING;
            before = now;
        }
        boolean ends = !text.isEmpty() && Character.isWhitespace(before);
        return !ends && (plain || Normalizer.isNormalized(text, Normalizer.Form.NFC));
    }

    private static String cleanLine(String line) {
        var clean = new StringBuilder(line.length());
        line.codePoints().forEach(point -> {
            boolean blank = point == ' ' || point == '\t' || Character.isISOControl(point);
            if (!blank) clean.appendCodePoint(point);
            else if (!clean.isEmpty() && clean.charAt(clean.length() - 1) != ' ') clean.append(' ');
        });
        return clean.toString().strip();
    }
}
