package si.plenum.platform.text;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The difference of two texts, word by word, as a list of segments. Equal and deleted segments together are the old text,
 * equal and inserted ones the new text, to the character. Changes that only a short word parts are one change; where most
 * of the text is different, the old and the new stand as two blocks, since a patchwork is harder to read.
 *
 * @param segments in the order of the text; none is empty, and two of a kind never meet
 */
public record WordDiff(List<Segment> segments) {

    /** Words with their underscore forms, runs of blanks, and every other character by itself. */
    static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{M}\\p{N}_]+|\\s+|(?s:.)");

    private static final Pattern SENTENCES = Pattern.compile("(?s)[^.;\\n]*[.;\\n]+|[^.;\\n]+");

    /** Myers' algorithm takes the square of the differences in time and memory, so longer texts are compared by sentence. */
    private static final int MOST_TOKENS = 6_000;

    public WordDiff {
        segments = List.copyOf(segments);
    }

    /** What a segment is in the passage from old to new. */
    public enum Kind {
        EQUAL,
        DELETED,
        INSERTED
    }

    /** A stretch of text of one kind. */
    public record Segment(Kind kind, String text) {}

    /** Compares an old text with a new one. */
    public static WordDiff between(String before, String after) {
        var changes = new DiffSegments();
        var pattern = tokens(WORDS, before).size() + tokens(WORDS, after).size() <= MOST_TOKENS ? WORDS : SENTENCES;
        var old = tokens(pattern, before);
        var current = tokens(pattern, after);
        if (old.size() + current.size() > MOST_TOKENS) {
            changes.change(before, after);
            return new WordDiff(changes.segments());
        }

        int done = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, current).getDeltas()) {
            int from = delta.getSource().getPosition();
            changes.equal(String.join("", old.subList(done, from)));
            changes.change(
                    String.join("", delta.getSource().getLines()),
                    String.join("", delta.getTarget().getLines()));
            done = from + delta.getSource().size();
        }
        changes.equal(String.join("", old.subList(done, old.size())));
        if (changes.mostlyDifferent()) {
            changes = new DiffSegments();
            changes.change(before, after);
        }
        return new WordDiff(changes.segments());
    }

    /** Compares what is read as one sign, such as a number: it stays or is replaced whole. */
    public static WordDiff whole(String before, String after) {
        var changes = new DiffSegments();
        if (before.equals(after)) {
            changes.equal(after);
        } else {
            changes.change(before, after);
        }
        return new WordDiff(changes.segments());
    }

    /** The old text, to the character. */
    public String before() {
        return without(Kind.INSERTED);
    }

    /** The new text, to the character. */
    public String after() {
        return without(Kind.DELETED);
    }

    /** Whether the texts differ at all. */
    public boolean changed() {
        return segments.stream().anyMatch(segment -> segment.kind() != Kind.EQUAL);
    }

    private String without(Kind kind) {
        var text = new StringBuilder();
        segments.stream().filter(segment -> segment.kind() != kind).forEach(segment -> text.append(segment.text()));
        return text.toString();
    }

    private static List<String> tokens(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group()).toList();
    }
}
