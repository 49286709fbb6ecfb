package si.plenum.voting.tally.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Reads a file line by line and a line sign by sign. Only one line is in memory, and no text is made of numbers, so that a file
 * of a million ballots is read in little more time than the disk takes.
 */
final class Line {

    /** The longest line: more is no ballot file. */
    private static final int LONGEST = 1 << 20;

    private final InputStream file;
    private final byte[] buffer = new byte[1 << 16];
    private int filled;
    private int taken;

    private byte[] line = new byte[256];
    private int length;
    private int at;
    private int number;

    Line(InputStream file) {
        this.file = file;
    }

    /** Goes to the next line; false at the end of the file. */
    boolean next() throws IOException, BadFile {
        length = 0;
        at = 0;
        if (taken == filled && !fill()) return false;
        number++;
        while (taken < filled || fill()) {
            byte sign = buffer[taken++];
            if (sign == '\n') break;
            if (length == line.length) grow();
            line[length++] = sign;
        }
        if (length > 0 && line[length - 1] == '\r') length--;
        // A mark that some programs put before the text.
        if (number == 1 && text().startsWith("\uFEFF")) at = 3;
        return true;
    }

    /** Goes to the next line with something on it; false at the end of the file. */
    boolean nextFilled() throws IOException, BadFile {
        while (next()) {
            if (!isEnd()) return true;
        }
        return false;
    }

    /** The number of the line, from 1. */
    int number() {
        return number;
    }

    /** Whether nothing but blanks is left on the line. */
    boolean isEnd() {
        while (at < length && (line[at] == ' ' || line[at] == '\t')) at++;
        return at == length;
    }

    /** The next sign after blanks; a line feed at the end. */
    char peek() {
        return isEnd() ? '\n' : (char) (line[at] & 0xFF);
    }

    /** Takes the sign if it comes next. */
    boolean takes(char sign) {
        if (peek() != sign) return false;
        at++;
        return true;
    }

    /** Skips everything up to and with the sign. */
    void skipTo(char sign) throws BadFile {
        while (at < length && line[at] != sign) at++;
        if (at++ == length) throw bad("Here must be \"" + sign + "\".");
    }

    /** Takes a whole number of at most 18 digits. */
    long whole(String what) throws BadFile {
        isEnd();
        int start = at;
        long value = 0;
        while (at < length && line[at] >= '0' && line[at] <= '9' && at - start < 19)
            value = value * 10 + line[at++] - '0';
        if (at == start || at - start > 18) throw bad("Here must be " + what + ", not \"" + rest(start) + "\".");
        return value;
    }

    /** Takes a whole number up to {@code most}. */
    int wholeUpTo(int most, String what) throws BadFile {
        int start = at;
        long value = whole(what);
        if (value > most) throw bad("Here must be " + what + ", at most " + most + ", not \"" + rest(start) + "\".");
        return (int) value;
    }

    /** The whole line. */
    String text() {
        return new String(line, 0, length, StandardCharsets.UTF_8).strip();
    }

    /** Something is wrong with this line. */
    BadFile bad(String sentence) {
        return new BadFile(number, sentence);
    }

    /** The rest of the line as it is quoted in a message. */
    String rest() {
        return rest(at);
    }

    private String rest(int from) {
        var rest = new String(line, from, length - from, StandardCharsets.UTF_8).strip();
        return rest.length() > 30 ? rest.substring(0, 30) + "..." : rest;
    }

    private boolean fill() throws IOException {
        taken = 0;
        filled = Math.max(0, file.read(buffer));
        return filled > 0;
    }

    private void grow() throws BadFile {
        if (length >= LONGEST) throw bad("The line is longer than " + LONGEST + " bytes.");
        line = Arrays.copyOf(line, length * 2);
    }
}
