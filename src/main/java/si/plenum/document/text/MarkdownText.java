package si.plenum.document.text;

import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import si.plenum.platform.Ids;

/**
 * Standing texts in Markdown: {@code # Title}, {@code ## I. Chapter}, {@code ### 12. člen: Heading}, paragraphs as {@code (1) ...}
 * or one without a number, points as {@code 1. ...}, letters as {@code a) ...}, indents as {@code – ...}. A line break within a
 * provision is a backslash at the end of the line; a backslash before a sign takes its meaning away.
 */
public final class MarkdownText {

    static final Pattern PARAGRAPH = Pattern.compile("\\((\\d{1,3})\\) (.+)");
    static final Pattern FIGURE = Pattern.compile("(\\d{1,3})(?:(\\.\\p{Ll}{1,2})|\\.) (.+)");
    static final Pattern LETTER = Pattern.compile("(\\p{Ll}{1,2}(?:\\.\\p{Ll}{1,2})?)\\) (.+)");
    static final Pattern INDENT = Pattern.compile("[–—-] (.+)");
    static final List<String> STRUCK = List.of("(črtan)", "(črtana)", "(črtano)");

    private MarkdownText() {}

    /**
     * Reads a text and gives its provisions new ids.
     *
     * @throws MalformedText naming the line that cannot be read
     */
    public static DocumentText parse(String markdown, Numbering numbering) {
        return parse(markdown, numbering, () -> new ProvisionId(Ids.ordered()));
    }

    /** Reads a text with ids from elsewhere, in the order of the text. */
    public static DocumentText parse(String markdown, Numbering numbering, Supplier<ProvisionId> ids) {
        return new MarkdownReader(ids).read(markdown, numbering);
    }

    /** Writes a text so that reading it gives the same provisions again. */
    public static String render(DocumentText text) {
        return new MarkdownWriter().write(text);
    }
}
