package si.plenum.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Where nothing is yet: one quiet sentence on what will appear, and at most one next step. */
public final class EmptyNote extends Div {

    public EmptyNote(String sentence) {
        addClassNames("empty", "stack");
        add(new Paragraph(sentence));
    }

    /** @param next a link or a button */
    public EmptyNote(String sentence, Component next) {
        this(sentence);
        add(next);
    }
}
