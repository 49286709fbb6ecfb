package si.plenum.platform.ui;

import com.vaadin.flow.component.html.Paragraph;

/** The sentence under a page's heading. */
public final class Lead extends Paragraph {

    public Lead(String sentence) {
        super(sentence);
        addClassName("lead");
    }

    /** A sentence that says less than the heading: a date, a count. */
    public Lead soft() {
        addClassName("soft");
        return this;
    }
}
