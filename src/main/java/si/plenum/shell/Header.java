package si.plenum.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** The header of the application: mark, words, who is here. */
final class Header extends com.vaadin.flow.component.html.Header {

    private static final String MARK = """
            <svg viewBox="0 0 28 28" aria-hidden="true"><circle cx="14" cy="14" r="9" class="s-ink" stroke-width="10"/>\
            <circle cx="14" cy="14" r="9" class="s-crust" stroke-width="6.4"/></svg>""";

    Header(Component navigation, Component side) {
        addClassName("top");
        var inside = new Div(brand(), navigation, side);
        inside.addClassName("top-in");
        add(inside);
    }

    private Anchor brand() {
        var mark = new Span();
        // Flow makes HTML elements only; the parser of the browser makes this one SVG.
        mark.getElement().setProperty("innerHTML", MARK);
        var brand = new Anchor(".", mark, new Span(getTranslation("app.name")));
        brand.addClassName("brand");
        return brand;
    }
}
