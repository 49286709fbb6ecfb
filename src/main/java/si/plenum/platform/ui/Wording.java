package si.plenum.platform.ui;

import com.vaadin.flow.component.html.Div;
import si.plenum.platform.text.Markdown;
import si.plenum.platform.text.SafeHtml;

/** A wording that is, was or will be decided, in its own type: one sees at once what is law and what is interface. */
public final class Wording extends Div {

    public Wording(SafeHtml html) {
        addClassName("wording");
        show(html);
    }

    /** A wording as it stands on the ballot and in the register: plain text, a paragraph a line, in its own language. */
    public static Wording ofText(String text) {
        return new Wording(SafeHtml.ofParagraphs(text)).language("sl");
    }

    /** A wording kept as Markdown. */
    public static Wording ofMarkdown(String markdown) {
        return new Wording(Markdown.html(markdown));
    }

    /** The wording on a quiet ground, where it stands among interface text. */
    public Wording plate() {
        addClassName("plate");
        return this;
    }

    /** The wording's own language, where it is not the page's. */
    public Wording language(String tag) {
        getElement().setAttribute("lang", tag);
        return this;
    }

    /** Shows another wording. */
    public void show(SafeHtml html) {
        getElement().setProperty("innerHTML", html.html());
    }
}
