package si.plenum.proposal.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import si.plenum.proposal.Rival;

/** Says that another proposal changes the same article, with the way to it. */
final class RivalNote extends Paragraph {

    RivalNote(Rival rival) {
        var number = String.valueOf(rival.number());
        add(
                new Span(getTranslation("proposal.rival", Map.of("number", number)) + " "),
                new Anchor(
                        "predlogi/" + number,
                        getTranslation("proposal.rival.link", Map.of("number", number, "title", rival.title()))));
    }
}
