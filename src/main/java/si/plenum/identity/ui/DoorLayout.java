package si.plenum.identity.ui;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** The frame of the pages before the application: the mark, one column, nothing to wander off to. */
@AnonymousAllowed
class DoorLayout extends Div implements RouterLayout {

    private static final String RING = """
            <svg viewBox="0 0 28 28" aria-hidden="true"><circle cx="14" cy="14" r="9" class="s-ink" stroke-width="10"/>\
            <circle cx="14" cy="14" r="9" class="s-crust" stroke-width="6.4"/></svg>""";

    private final Main main = new Main();

    DoorLayout() {
        var mark = new Span();
        // Flow makes HTML elements only; the parser of the browser makes this one SVG.
        mark.getElement().setProperty("innerHTML", RING);
        var brand = new Anchor("/", mark, new Span(getTranslation("app.name")));
        brand.addClassName("brand");
        brand.setRouterIgnore(true);
        var inner = new Div(brand);
        inner.addClassName("top-in");
        var top = new Header(inner);
        top.addClassName("top");
        main.addClassNames("wrap");
        add(top, main);
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().appendChild(content.getElement());
    }

    @Override
    public void removeRouterLayoutContent(HasElement content) {
        main.getElement().removeChild(content.getElement());
    }
}
