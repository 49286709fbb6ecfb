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
    /** A stretch of the file: what is read is from 0 to {@code filled}, the line from {@code start} to {@code end}. */
    private byte[] buffer = new byte[1 << 16];

    private int filled;
    private int start;
    private int end;
    private int next;
    private int at;
    private int number;

    Line(InputStream file) {
        this.file = file;
    }

    /** Goes to the next line; false at the end of the file. */
    boolean next() throws IOException, BadFile {
        start = next;
        int seen = start;
        while (true) {
            while (seen < filled && buffer[seen] != '\n') seen++;
            if (seen < filled) break;
            seen -= start;
            boolean more = fill();
            seen += start;
            if (!more) break;
        }
        if (seen == start && seen == filled) return false;
        number++;
        next = Math.min(seen + 1, filled);
        end = seen > start && buffer[seen - 1] == '\r' ? seen - 1 : seen;
        at = start;
        // A mark that some programs put before the text.
        if (number == 1 && text().startsWith("\uFEFF")) at = start += 3;
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
        while (at < end && (buffer[at] == ' ' || buffer[at] == '\t')) at++;
        return at == end;
    }

    /** The next sign after blanks; a line feed at the end. */
    char peek() {
        return isEnd() ? '\n' : (char) (buffer[at] & 0xFF);
    }

    /** Takes the sign if it comes next. */
    boolean takes(char sign) {
        if (peek() != sign) return false;
        at++;
        return true;
    }

    /** Skips everything up to and with the sign. */
    void skipTo(char sign) throws BadFile {
        while (at < end && buffer[at] != sign) at++;
        if (at++ == end) throw bad("Here must be \"" + sign + "\".");
    }

    /** Takes a whole number of at most 18 digits. */
    long whole(String what) throws BadFile {
        isEnd();
        int first = at;
        long value = 0;
        while (at < end && buffer[at] >= '0' && buffer[at] <= '9' && at - first < 19) {
            value = value * 10 + buffer[at++] - '0';
        }
        if (at == first || at - first > 18) throw bad("Here must be " + what + ", not \"" + rest(first) + "\".");
        return value;
    }

    /** Takes a whole number up to {@code most}. */
    int wholeUpTo(int most, String what) throws BadFile {
        int first = at;
        long value = whole(what);
        if (value > most) throw bad("Here must be " + what + ", at most " + most + ", not \"" + rest(first) + "\".");
        return (int) value;
    }

    /** The whole line. */
    String text() {
        return new String(buffer, start, end - start, StandardCharsets.UTF_8).strip();
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
        var rest = new String(buffer, from, end - from, StandardCharsets.UTF_8).strip();
        return rest.length() > 30 ? rest.substring(0, 30) + "..." : rest;
    }

    /** Reads on, the line that has begun staying at hand; false at the end of the file. */
    private boolean fill() throws IOException, BadFile {
        if (start > 0) {
            System.arraycopy(buffer, start, buffer, 0, filled - start);
            filled -= start;
            start = 0;
        } else if (filled == buffer.length) {
            if (filled >= LONGEST) throw new BadFile(number + 1, "The line is longer than " + LONGEST + " bytes.");
            buffer = Arrays.copyOf(buffer, filled * 2);
        }
        int more = file.read(buffer, filled, buffer.length - filled);
        if (more > 0) filled += more;
        return more > 0;
    }
}
