package si.plenum.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;

/**
 * A page with one column of text and a narrow one for metadata beside it. On a phone the head of the text comes first, then the
 * metadata, then the text: state and next date stand before what is to be read.
 */
public final class SideColumn extends Div {

    private final Div head = new Div();
    private final Div main = new Div();
    private final Aside side = new Aside();

    /** @param sideName what screen readers call the narrow column */
    public SideColumn(String sideName) {
        addClassNames("cols", "cols-side");
        head.addClassName("body");
        main.addClassName("body");
        side.addClassNames("stack", "side", "sticky", "tall");
        side.getElement().setAttribute("aria-label", sideName);
        add(head, side, main);
    }

    /** Adds to what stands before the metadata: heading, one sentence. */
    public SideColumn head(Component... content) {
        head.add(content);
        return this;
    }

    /** Adds to the column of text. */
    public SideColumn main(Component... content) {
        main.add(content);
        return this;
    }

    /** Adds to the narrow column. */
    public SideColumn side(Component... content) {
        side.add(content);
        return this;
    }
}
