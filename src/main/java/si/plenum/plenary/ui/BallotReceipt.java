package si.plenum.plenary.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.Map;
import si.plenum.platform.ui.FactList;
import si.plenum.voting.BallotPaper;
import si.plenum.voting.Choice;
import si.plenum.voting.ui.RecordedChoice;

/** What the server has stored of a ballot, and when; shown only after that. */
final class BallotReceipt extends Div {

    BallotReceipt(Choice choice, BallotPaper paper, String time) {
        addClassName("receipt");
        getElement().setAttribute("role", "status");
        add(new H3(getTranslation("plenary.receipt.title")), new RecordedChoice(choice, paper), facts(time));
    }

    private FactList facts(String time) {
        return new FactList()
                .fact(
                        getTranslation("plenary.receipt.cast"),
                        getTranslation("plenary.receipt.at", Map.of("time", time)))
                .fact(getTranslation("plenary.receipt.next"), getTranslation("plenary.receipt.next.text"));
    }
}
