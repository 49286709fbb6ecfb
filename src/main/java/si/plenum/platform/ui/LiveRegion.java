package si.plenum.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/**
 * What changes when the chair moves on: screen readers say the new content when they have finished what they are saying. Never
 * around a field, since nothing that a person fills in may be replaced.
 */
public final class LiveRegion extends Div {

    public LiveRegion(Component... content) {
        super(content);
        getElement().setAttribute("aria-live", "polite");
    }

    /** A region that only screen readers meet: the new place of a moved row. */
    public static LiveRegion hidden() {
        var region = new LiveRegion();
        region.addClassName("vh");
        return region;
    }

    /** Says a sentence in place of what the region held. */
    public void say(String sentence) {
        setText(sentence);
    }

    /** Shows this in place of what the region held. */
    public void show(Component... content) {
        removeAll();
        add(content);
    }
}
