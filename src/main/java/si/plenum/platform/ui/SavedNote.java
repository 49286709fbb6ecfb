package si.plenum.platform.ui;

import com.vaadin.flow.component.html.Paragraph;

/** Says what has just become true ("Osnutek je shranjen"), in place, and politely to screen readers. */
public final class SavedNote extends Paragraph {

    public SavedNote() {
        addClassName("saved");
        // There before its words are: a region that appears together with them is not read.
        getElement().setAttribute("role", "status");
    }

    /** Shows a sentence; an empty one takes it away. */
    public void show(String sentence) {
        setText(sentence);
    }
}
