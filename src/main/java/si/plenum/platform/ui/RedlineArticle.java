package si.plenum.platform.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;
import si.plenum.platform.text.WordDiff;

/**
 * A provision in a {@link Redline}: an article with its paragraphs.
 *
 * @param label its address ("18. člen")
 * @param heading its heading; empty: it has none
 * @param changed {@code false}: a neighbour that only shows where the change stands
 * @param operation what happens to it as a whole ("Prestavljeno"); {@code null}: nothing
 */
public record RedlineArticle(
        String label,
        String heading,
        boolean changed,
        @Nullable String operation,
        List<Paragraph> paragraphs) {

    public RedlineArticle {
        paragraphs = List.copyOf(paragraphs);
    }

    /**
     * A unit of change: a paragraph, a point, or the only text of an article.
     *
     * @param operation what happens to it ("Novo", "Spremenjeno", "Črtano"); {@code null}: nothing
     * @param number its number before and after ("(3)"); both empty: it has none
     * @param text its text before and after
     */
    public record Paragraph(@Nullable String operation, WordDiff number, WordDiff text) {

        /** Whether the paragraph stands in the new text. */
        boolean remains() {
            return !text.after().isEmpty();
        }

        /** Whether the paragraph stood in the old text. */
        boolean existed() {
            return !text.before().isEmpty();
        }
    }
}
