package si.plenum.platform.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import si.plenum.platform.text.WordDiff.Kind;
import si.plenum.platform.text.WordDiff.Segment;

/** Builds the segments: equal stretches and changes by turns. */
final class DiffSegments {

    private static final int SHORT_WORD = 3;

    private final List<Segment> segments = new ArrayList<>();
    private String deleted = "";
    private String inserted = "";
    private String waiting = "";

    void equal(String text) {
        waiting += text;
    }

    void change(String old, String current) {
        boolean first = deleted.isEmpty() && inserted.isEmpty();
        if (first || !joins(waiting)) {
            flush();
            deleted = old;
            inserted = current;
        } else {
            deleted += waiting + old;
            inserted += waiting + current;
        }
        waiting = "";
    }

    List<Segment> segments() {
        flush();
        return segments;
    }

    /** More than 60 % of both texts together is deleted or inserted, and there is something of each. */
    boolean mostlyDifferent() {
        flush();
        long out = length(Kind.DELETED);
        long in = length(Kind.INSERTED);
        long all = out + in + 2 * length(Kind.EQUAL);
        return out > 0 && in > 0 && 10 * (out + in) > 6 * all;
    }

    private long length(Kind kind) {
        return segments.stream()
                .filter(segment -> segment.kind() == kind)
                .mapToLong(segment -> segment.text().length())
                .sum();
    }

    private void flush() {
        // Joining may have taken a blank into both sides; what both begin or end with is no change.
        int start = commonBlanks(deleted, inserted);
        add(Kind.EQUAL, deleted.substring(0, start));
        var old = deleted.substring(start);
        var current = inserted.substring(start);
        int end = commonBlanks(reversed(old), reversed(current));
        add(Kind.DELETED, old.substring(0, old.length() - end));
        add(Kind.INSERTED, current.substring(0, current.length() - end));
        add(Kind.EQUAL, old.substring(old.length() - end) + waiting);
        deleted = "";
        inserted = "";
        waiting = "";
    }

    private static int commonBlanks(String one, String other) {
        int length = 0;
        while (length < Math.min(one.length(), other.length())
                && one.charAt(length) == other.charAt(length)
                && Character.isWhitespace(one.charAt(length))) {
            length++;
        }
        return length;
    }

    private static String reversed(String text) {
        return new StringBuilder(text).reverse().toString();
    }

    private void add(Kind kind, String text) {
        if (text.isEmpty()) {
            return;
        }
        if (!segments.isEmpty() && segments.getLast().kind() == kind) {
            segments.add(new Segment(kind, segments.removeLast().text() + text));
        } else {
            segments.add(new Segment(kind, text));
        }
    }

    /** Whether two changes that only this parts are read as one: blanks with at most one short word. */
    private static boolean joins(String between) {
        Matcher tokens = WordDiff.WORDS.matcher(between);
        int words = 0;
        while (tokens.find()) {
            var token = tokens.group();
            if (token.isBlank()) {
                continue;
            }
            if (!Character.isLetterOrDigit(token.codePointAt(0)) || token.length() > SHORT_WORD || ++words > 1) {
                return false;
            }
        }
        return true;
    }
}
