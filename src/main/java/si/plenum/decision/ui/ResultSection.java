package si.plenum.decision.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import si.plenum.platform.ui.PageSection;
import si.plenum.voting.VoteParts;
import si.plenum.voting.VoteView;
import si.plenum.voting.tally.VoteResult;
import si.plenum.voting.ui.ResultReport;
import si.plenum.voting.ui.ResultTurnout;

/** How the vote came out, and the way to the roll call. */
final class ResultSection extends Div {

    ResultSection(VoteView vote, VoteResult result, VoteParts parts) {
        var link = new Paragraph(new Anchor("/glasovanja/" + vote.number(), getTranslation("decision.result.link")));
        link.addClassName("small");
        add(new PageSection(
                getTranslation("decision.result"), new ResultReport(result), new ResultTurnout(parts), link));
    }
}
