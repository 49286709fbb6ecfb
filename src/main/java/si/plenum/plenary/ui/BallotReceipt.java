package si.plenum.plenary.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import si.plenum.platform.ui.FactList;
import si.plenum.voting.Position;

/** What the server has stored of a ballot, and when; shown only after that. */
final class BallotReceipt extends Div {

    private static final String RING = """
            <svg viewBox="0 0 120 60" preserveAspectRatio="none" aria-hidden="true"><path \
            vector-effect="non-scaling-stroke" d="M22 12C44 2 92 1 109 17c15 15-4 35-44 39C27 59 3 46 6 29 8 15 34 5 74 \
            6c12 0 20 2 27 5"/></svg>""";

    BallotReceipt(Position position, String time) {
        addClassName("receipt");
        getElement().setAttribute("role", "status");
        add(new H3(getTranslation("plenary.receipt.title")), word(position), facts(time));
    }

    private Div word(Position position) {
        var ring = new Span();
        ring.getElement().setProperty("innerHTML", RING);
        var word = new Span(new Span(getTranslation("plenary.ballot." + position.wireName())), ring);
        word.addClassNames("word", "ringed");
        var line = new Div(new Paragraph(word));
        line.addClassName("wordline");
        return line;
    }

    private FactList facts(String time) {
        return new FactList()
                .fact(
                        getTranslation("plenary.receipt.cast"),
                        getTranslation("plenary.receipt.at", Map.of("time", time)))
                .fact(getTranslation("plenary.receipt.next"), getTranslation("plenary.receipt.next.text"));
    }
}
