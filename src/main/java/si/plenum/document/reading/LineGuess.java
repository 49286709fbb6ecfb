package si.plenum.document.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Guesses what each line is, from its marks, its style and what stands before it, and says where it is not sure. */
final class LineGuess {

    private static final int LONGEST_HEADING = 90;
    private static final int SHORT = 45;

    private final List<SourceLine> lines = new ArrayList<>();
    private LineKind before = LineKind.LEFT_OUT;
    private boolean titled;
    private boolean inArticle;
    private boolean numbered;

    private LineGuess() {}

    static List<SourceLine> of(List<RawLine> raw) {
        var guess = new LineGuess();
        for (int i = 0; i < raw.size(); i++) guess.line(raw.get(i), i + 1 < raw.size() ? raw.get(i + 1) : null);
        return guess.lines;
    }

    private void line(RawLine line, @Nullable RawLine next) {
        var words = line.words();
        if (!titled) {
            titled = true;
            take(line, LineKind.TITLE, true);
        } else if (!line.apart() && endsInBreak()) {
            take(line, LineKind.CONTINUED, true);
        } else if (Marks.article(words) != null && isHeadingLike(line)) {
            take(line, LineKind.ARTICLE, true);
        } else if (Marks.part(words) != null && isHeadingLike(line)) {
            take(line, LineKind.PART, true);
        } else if (Marks.annex(words) != null && isHeadingLike(line)) {
            take(line, LineKind.ANNEX, true);
        } else if (isChapter(line)) {
            take(line, LineKind.CHAPTER, words.startsWith("#") || words.matches("[IVXLC]+\\..*"));
        } else if (words.startsWith("#")) {
            // A heading of another tradition: an article that is counted by its place.
            take(line, LineKind.ARTICLE, false);
        } else if (before == LineKind.ARTICLE && isBracketed(words)) {
            take(line, LineKind.HEADING, true);
        } else if (before == LineKind.ARTICLE && isShort(line) && next != null && !opens(next) && isAlone(line, next)) {
            take(line, LineKind.HEADING, false);
        } else {
            unit(line);
        }
    }

    private void unit(RawLine line) {
        var words = line.words();
        if (Marks.paragraph(words) != null && inArticle) {
            numbered = true;
            take(line, LineKind.PARAGRAPH, true);
        } else if (isListed() && Marks.point(words) != null) {
            take(line, LineKind.POINT, true);
        } else if (isListed() && Marks.indent(words) != null) {
            take(line, LineKind.INDENT, true);
        } else if (!line.apart() && isText(before)) {
            take(line, LineKind.CONTINUED, true);
        } else if (inArticle) {
            take(line, LineKind.PARAGRAPH, !numbered && Marks.point(words) == null);
        } else {
            take(line, LineKind.PREAMBLE, before == LineKind.TITLE || before == LineKind.PREAMBLE);
        }
    }

    /** A list begins under a paragraph. */
    private boolean isListed() {
        return before == LineKind.PARAGRAPH
                || before == LineKind.POINT
                || before == LineKind.INDENT
                || (before == LineKind.CONTINUED && inArticle);
    }

    private static boolean isText(LineKind kind) {
        return switch (kind) {
            case PREAMBLE, PARAGRAPH, POINT, INDENT, CONTINUED -> true;
            default -> false;
        };
    }

    private boolean endsInBreak() {
        return !lines.isEmpty()
                && isText(before)
                && Breaks.endsInBreak(lines.getLast().words());
    }

    private static boolean isHeadingLike(RawLine line) {
        return line.words().startsWith("#") || line.level() > 0 || line.words().length() <= LONGEST_HEADING;
    }

    private static boolean isChapter(RawLine line) {
        var words = line.words();
        if (line.level() == 1 && Marks.article(words) == null) return true;
        if (words.length() > LONGEST_HEADING || Marks.chapter(words) == null) return isCapitals(words);
        return words.startsWith("#") || words.matches("[IVXLC]+(\\..*| +\\p{Lu}.*)");
    }

    private static boolean isCapitals(String words) {
        boolean letters = words.codePoints().filter(Character::isLetter).count() >= 4;
        return letters && words.length() <= LONGEST_HEADING && words.equals(words.toUpperCase(java.util.Locale.ROOT));
    }

    private static boolean isBracketed(String words) {
        return words.startsWith("(") && words.endsWith(")") && Marks.paragraph(words) == null;
    }

    private static boolean isShort(RawLine line) {
        var words = line.words();
        return words.length() <= LONGEST_HEADING
                && !words.matches(".*[.;:,!?]")
                && Marks.paragraph(words) == null
                && Marks.point(words) == null
                && Marks.indent(words) == null
                && !words.startsWith("(črtan");
    }

    /** Whether the line stands by itself, so that it is no first line of wrapped words. */
    private static boolean isAlone(RawLine line, RawLine next) {
        return next.apart()
                || Marks.paragraph(next.words()) != null
                || line.words().length() <= SHORT;
    }

    private static boolean opens(RawLine line) {
        return Marks.article(line.words()) != null && isHeadingLike(line);
    }

    private void take(RawLine line, LineKind kind, boolean sure) {
        lines.add(new SourceLine(line.number(), line.words(), kind, sure && !line.doubtful()));
        before = kind;
        if (kind == LineKind.ARTICLE || kind == LineKind.ANNEX) {
            inArticle = true;
            numbered = false;
        } else if (kind == LineKind.CHAPTER || kind == LineKind.PART) {
            inArticle = false;
        }
    }
}
