package si.plenum.document.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The marks before words, in the ways that Slovene texts write them: "12.a člen", "Člen 3", "IV.", "(2)", "3)", "b)", "–". */
final class Marks {

    private static final String LETTERS = "\\p{Ll}{1,2}";
    private static final Pattern ARTICLE = Pattern.compile("(?:(\\d{1,3})\\.?(\\." + LETTERS + "|" + LETTERS
            + ")? ?(?iu:člen)|(?iu:člen) (\\d{1,3})\\.?(\\." + LETTERS + ")?)(?:[.:,]| *[–—-])? *(.*)");
    private static final Pattern CHAPTER =
            Pattern.compile("([IVXLC]+)(\\." + LETTERS + "|\\.)?(?: +(?iu:poglavje))?[.:]? *(.*)");
    private static final Pattern PART = Pattern.compile("(\\d{1,3})(\\." + LETTERS + ")?\\.? (?iu:del)[.:]? *(.*)");
    private static final Pattern ANNEX =
            Pattern.compile("(?iu:priloga)(?: (?:št\\. ?)?(\\d{1,3})(\\." + LETTERS + ")?)?\\.?:? *(.*)");
    private static final Pattern PARAGRAPH = Pattern.compile("\\((\\d{1,3})\\) *(.+)");
    private static final Pattern FIGURE = Pattern.compile("(\\d{1,3})(?:(\\." + LETTERS + ")|[.)]) +(.+)");
    private static final Pattern LETTER = Pattern.compile("(" + LETTERS + ")[.)] +(.+)");
    private static final Pattern INDENT = Pattern.compile("[–—•·*-] +(.+)");

    private Marks() {}

    /**
     * A mark taken off a line.
     *
     * @param label null where none is written
     * @param rest what follows it
     */
    record Taken(@Nullable String label, String rest) {}

    /** The line without signs of Markdown at its start. */
    static String bare(String words) {
        return words.replaceFirst("^#{1,6} +", "").strip();
    }

    static @Nullable Taken article(String words) {
        var match = ARTICLE.matcher(bare(words));
        if (!match.matches()) return null;
        boolean before = match.group(1) != null;
        var suffix = match.group(before ? 2 : 4);
        var letters = suffix == null ? "" : suffix.startsWith(".") ? suffix : "." + suffix;
        return new Taken(match.group(before ? 1 : 3) + letters, match.group(5));
    }

    static @Nullable Taken chapter(String words) {
        var match = CHAPTER.matcher(bare(words));
        return match.matches() ? lettered(match, 1, 2, 3) : null;
    }

    static @Nullable Taken part(String words) {
        var match = PART.matcher(bare(words));
        return match.matches() ? lettered(match, 1, 2, 3) : null;
    }

    static @Nullable Taken annex(String words) {
        var match = ANNEX.matcher(bare(words));
        return match.matches() ? lettered(match, 1, 2, 3) : null;
    }

    static @Nullable Taken paragraph(String words) {
        var match = PARAGRAPH.matcher(words);
        return match.matches() ? new Taken(match.group(1), match.group(2)) : null;
    }

    static @Nullable Taken point(String words) {
        var figure = FIGURE.matcher(words);
        if (figure.matches()) return lettered(figure, 1, 2, 3);
        var letter = LETTER.matcher(words);
        return letter.matches() ? new Taken(letter.group(1), letter.group(2)) : null;
    }

    static @Nullable Taken indent(String words) {
        var match = INDENT.matcher(words);
        return match.matches() ? new Taken(null, match.group(1)) : null;
    }

    private static Taken lettered(Matcher match, int main, int suffix, int rest) {
        var letters = match.group(suffix);
        var label = match.group(main);
        boolean lettered = letters != null && letters.length() > 1;
        return new Taken(lettered ? label + letters : label, match.group(rest));
    }

    /** A heading without the brackets that Slovene statutes set around it. */
    static String heading(String words) {
        var bare = bare(words);
        boolean bracketed = bare.startsWith("(") && bare.endsWith(")") && bare.indexOf(')') == bare.length() - 1;
        return bracketed ? bare.substring(1, bare.length() - 1).strip() : bare;
    }
}
