package si.plenum.identity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** The few parts of the pages before the application that no other page has. */
final class DoorParts {

    private DoorParts() {}

    /** What went wrong and what to do next; read aloud at once. */
    static Div mistake(String sentence) {
        var mistake = new Div(new Paragraph(sentence));
        mistake.addClassName("wrong");
        mistake.getElement().setAttribute("role", "alert");
        return mistake;
    }

    /** What is now true; read aloud when there is a pause. */
    static Paragraph news(String sentence) {
        var news = new Paragraph(sentence);
        news.getElement().setAttribute("role", "status");
        return news;
    }

    /** A sentence beside the matter. */
    static Paragraph soft(String sentence) {
        var paragraph = new Paragraph(sentence);
        paragraph.addClassName("soft");
        return paragraph;
    }
}
