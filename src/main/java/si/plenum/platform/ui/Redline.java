package si.plenum.platform.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import si.plenum.platform.text.RedlineHtml;
import si.plenum.platform.text.SafeHtml;
import si.plenum.platform.text.WordDiff;

/** Changed provisions in three views: the changes, the new text alone, the old beside the new. The style sheet switches. */
public final class Redline extends Div {

    private final RedlineHtml html;

    /** @param articles in the order of the text, changed ones and their neighbours */
    public Redline(RedlineHtml html, List<RedlineArticle> articles) {
        this.html = html;
        addClassNames("redline", "stack");
        add(new RedlineSwitch());
        for (var article : articles) {
            add(article(article));
            if (article.changed()) {
                add(sides(article));
            }
        }
    }

    private Article article(RedlineArticle article) {
        var drawn = drawn(article.label(), article.heading(), article, all -> true, this::changes);
        var operation = operation(article.operation());
        if (operation != null) {
            drawn.addComponentAtIndex(1, operation);
        }
        if (article.changed()) {
            drawn.addClassName("view-one");
        } else {
            drawn.addClassName("neighbour");
        }
        return drawn;
    }

    private Div sides(RedlineArticle article) {
        var label = article.label();
        var sides = new Div(
                drawn(getTranslation("redline.now"), label, article, RedlineArticle.Paragraph::existed, this::before),
                drawn(getTranslation("redline.then"), label, article, RedlineArticle.Paragraph::remains, this::after));
        sides.addClassNames("view-two", "before-after");
        return sides;
    }

    private static Article drawn(
            String label,
            String heading,
            RedlineArticle article,
            Predicate<RedlineArticle.Paragraph> shown,
            Function<WordDiff, SafeHtml> text) {
        var number = new HtmlContainer("b");
        number.setText(label);
        var title = new H3();
        title.add(number, new Span(" " + heading));
        var wording = new Div();
        wording.addClassName("wording");
        article.paragraphs().stream()
                .filter(shown)
                .map(each -> paragraph(each, text))
                .forEach(wording::add);
        var drawn = new Article(title, wording);
        drawn.addClassName("prov");
        return drawn;
    }

    private static Div paragraph(RedlineArticle.Paragraph paragraph, Function<WordDiff, SafeHtml> text) {
        var drawn = new Div();
        drawn.addClassName("par");
        if (!paragraph.remains()) {
            drawn.addClassName("gone");
        }
        var operation = operation(paragraph.operation());
        if (operation != null) {
            drawn.add(operation);
        }
        var number = new Span();
        number.addClassName("n");
        number.getElement()
                .setProperty("innerHTML", text.apply(paragraph.number()).html());
        var words = new Paragraph();
        words.getElement().setProperty("innerHTML", text.apply(paragraph.text()).html());
        drawn.add(number, words);
        return drawn;
    }

    private static @Nullable Span operation(@Nullable String words) {
        if (words == null) {
            return null;
        }
        var operation = new Span(words);
        operation.addClassName("op");
        return operation;
    }

    private SafeHtml changes(WordDiff difference) {
        return html.changes(difference, getLocale());
    }

    private SafeHtml before(WordDiff difference) {
        return html.before(difference, getLocale());
    }

    private SafeHtml after(WordDiff difference) {
        return html.after(difference, getLocale());
    }
}
