package si.plenum.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;

/**
 * A page with one column of text and a narrow one for metadata beside it; on a phone below it. Where the text has a head, a
 * phone shows head, metadata, text: state and next date then stand before what is to be read.
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
        side.addClassNames("stack", "side", "sticky");
        side.getElement().setAttribute("aria-label", sideName);
        add(main, side);
    }

    /** Adds to what stands before the metadata: heading, one sentence. */
    public SideColumn head(Component... content) {
        head.add(content);
        side.addClassName("tall");
        removeAll();
        add(head, side, main);
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
