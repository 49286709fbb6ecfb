package si.plenum.platform.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;

/** The one heading of the first level of a page: it names the thing, not the act. */
public final class PageHeading extends H1 {

    public PageHeading(String title) {
        super(title);
        takeFocusAfterNavigation();
    }

    /**
     * A heading with a number above it, as decisions have one.
     *
     * @param above for example "Sklep PL-2026-007"
     */
    public PageHeading(String above, String title) {
        var number = new Span(above);
        number.addClassName("dec-no");
        add(number, new Span(title));
        takeFocusAfterNavigation();
    }

    private void takeFocusAfterNavigation() {
        getElement().setAttribute("tabindex", "-1");
    }
}
