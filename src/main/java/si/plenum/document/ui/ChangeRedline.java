package si.plenum.document.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import si.plenum.document.text.ProvisionKind;
import si.plenum.document.text.Redline.Line;
import si.plenum.document.text.Redline.Mark;
import si.plenum.platform.text.RedlineHtml;
import si.plenum.platform.text.WordDiff;
import si.plenum.platform.ui.Redline;
import si.plenum.platform.ui.RedlineArticle;
import si.plenum.platform.ui.RedlineArticle.Paragraph;

/** The changed provisions of a text, each with its heading and one neighbour, as a redline on a screen. */
public final class ChangeRedline {

    private ChangeRedline() {}

    public static Redline of(RedlineHtml html, si.plenum.document.text.Redline redline) {
        return new Redline(html, articles(redline.excerpt().lines()));
    }

    static List<RedlineArticle> articles(List<Line> lines) {
        var articles = new ArrayList<RedlineArticle>();
        @Nullable Line head = null;
        List<Line> beneath = new ArrayList<>();
        for (var line : lines) {
            if (beginsArticle(line.kind())) {
                if (head != null) add(articles, head, beneath);
                head = line;
                beneath = new ArrayList<>();
            } else if (head != null) {
                beneath.add(line);
            }
        }
        if (head != null) add(articles, head, beneath);
        return articles;
    }

    private static boolean beginsArticle(ProvisionKind kind) {
        return switch (kind) {
            case PREAMBLE, PART, CHAPTER, ARTICLE, ANNEX -> true;
            case PARAGRAPH, POINT, INDENT -> false;
        };
    }

    /** A chapter's heading that only stands above what changes says nothing new and is left out. */
    private static void add(List<RedlineArticle> articles, Line head, List<Line> beneath) {
        boolean changed = head.mark() != Mark.SAME || beneath.stream().anyMatch(line -> line.mark() != Mark.SAME);
        if (!changed && beneath.isEmpty() && head.kind() != ProvisionKind.ARTICLE) return;
        var paragraphs = new ArrayList<Paragraph>();
        if (!head.headingBefore().equals(head.headingAfter()) && head.mark() == Mark.REPLACED) {
            paragraphs.add(paragraph(head, "", "", head.headingBefore(), head.headingAfter()));
        }
        if (!head.textBefore().isEmpty() || !head.textAfter().isEmpty()) {
            paragraphs.add(paragraph(head, "", "", head.textBefore(), head.textAfter()));
        }
        beneath.forEach(line -> paragraphs.add(
                paragraph(line, line.numberBefore(), line.numberAfter(), line.textBefore(), line.textAfter())));
        articles.add(new RedlineArticle(
                either(head.numberAfter(), head.numberBefore()),
                either(head.headingAfter(), head.headingBefore()),
                changed,
                head.moved() || head.mark() == Mark.RENUMBERED ? operation(head) : null,
                paragraphs));
    }

    private static Paragraph paragraph(
            Line line, String numberBefore, String numberAfter, String textBefore, String textAfter) {
        return new Paragraph(
                operation(line), WordDiff.whole(numberBefore, numberAfter), WordDiff.between(textBefore, textAfter));
    }

    private static @Nullable String operation(Line line) {
        if (line.mark() == Mark.SAME) return null;
        return I18NProvider.translate("document.mark." + line.word(), Map.of("from", line.from()));
    }

    private static String either(String first, String second) {
        return first.isEmpty() ? second : first;
    }
}
