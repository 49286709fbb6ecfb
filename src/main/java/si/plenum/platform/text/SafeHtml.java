package si.plenum.platform.text;

import java.util.Collection;
import java.util.stream.Collectors;

/** HTML that may be put into a page as it is: made here, from text that was escaped or sanitised. */
public final class SafeHtml {

    private final String html;

    SafeHtml(String html) {
        this.html = html;
    }

    /** Plain text, escaped; a line end becomes a line break. */
    public static SafeHtml ofText(String text) {
        return new SafeHtml(escape(text).replace("\n", "<br>"));
    }

    /** Plain text, escaped; every line is a paragraph of its own. */
    public static SafeHtml ofParagraphs(String text) {
        return new SafeHtml(text.lines()
                .filter(line -> !line.isBlank())
                .map(line -> "<p>" + escape(line) + "</p>")
                .collect(Collectors.joining()));
    }

    /** Pieces one after the other. */
    public static SafeHtml joined(Collection<SafeHtml> pieces) {
        return new SafeHtml(pieces.stream().map(SafeHtml::html).collect(Collectors.joining()));
    }

    /** The HTML itself. */
    public String html() {
        return html;
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SafeHtml that && html.equals(that.html);
    }

    @Override
    public int hashCode() {
        return html.hashCode();
    }

    @Override
    public String toString() {
        return html;
    }
}
