package si.plenum.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Span;

/** Facts about a thing as terms and what they are, a description list. */
@Tag("dl")
public final class FactList extends HtmlContainer {

    public FactList() {
        addClassName("facts");
    }

    /** Adds a fact that is words. */
    public FactList fact(String term, String words) {
        return fact(term, new Span(words));
    }

    /** Adds a fact that is a tag, a link or several of them. */
    public FactList fact(String term, Component... content) {
        var name = new HtmlContainer("dt");
        name.setText(term);
        var description = new HtmlContainer("dd");
        description.add(content);
        var pair = new HtmlContainer("div");
        pair.add(name, description);
        add(pair);
        return this;
    }
}
