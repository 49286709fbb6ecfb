package si.plenum.platform.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** The line above a heading that leads back to where the thing belongs. */
public final class Crumb extends Paragraph {

    public Crumb(String address, String title) {
        addClassName("crumb");
        add(new Anchor(address, title));
    }

    /** Adds a further step that is a link. */
    public Crumb step(String address, String title) {
        add(new Span(" / "), new Anchor(address, title));
        return this;
    }

    /** Adds a further step or a remark that is no link. */
    public Crumb step(String words) {
        add(new Span(" / " + words));
        return this;
    }
}
